/** What a reader has done with a form before its script began, as on a slow line. It knows controls and not what they ask. */

/** Boxes, lists and fields that are not as the page was built with. */
export function chosenEarly(form: ParentNode): readonly Element[] {
  return [...form.querySelectorAll("input, select")].filter((control) =>
    control instanceof HTMLSelectElement
      ? control.value !== builtWith(control)
      : control instanceof HTMLInputElement &&
        (control.checked !== control.defaultChecked || control.value !== control.defaultValue),
  );
}

function builtWith({ options }: HTMLSelectElement): string | undefined {
  return ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value;
}
