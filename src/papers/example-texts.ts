/** Test support: small invented documents, laid out as councils lay out theirs. */

/** A report with a table and numbered paragraphs. */
export const report = `Northtown Council

1 Summary

- 1.1 The service has grown from 22 people to 70, and answers 99.92% of calls.
- 1.2 The table shows what was spent:

\t2021-22 £m\t2022-23 £m\ttotal £m
Growth - transport\t0.500\t-\t0.500
Growth - plans\t1.250\t2.750\t5.000
\t1.750\t2.750\t4.500

- 1.3 Of this, **£2.662m** was for two areas:

- **£1.466m** was for contracts
- **£1.196m** was for the programme, which has

changed since. It is paid from the £10m set aside.

2 Recommendations

2.1 That Cabinet:

- 2.1.1 Agree to draw down up to c.£0.127m.
- 2.1.2 The total £0.627m is summarised below.

\t£m\t£m
Strategic\t\t
AD post\t0.127\t
\t\t<hr/> 0.127
Transport\t\t
Contracts\t0.200\t
Routes\t0.300\t
\t\t0.500
\t\t0.627

Option 1: Cabinet to award £3.000m

- 2.2 This is not preferred.
`;

/** A record of a delegated decision. */
export const decisionRecord = `Decision Details

Status:
Implemented

Decision Outcome

On 7 June 2022, Cabinet:-

  1. Noted the progress;

  2. Agreed to draw down £0.627m from the £10.000m set aside.

Decision History

07/06/2022 10:00
`;

/** A page that follows one matter through several meetings. */
export const issuePage = `Issue - meetings

Meeting: 12/09/2023 - Council (Item 28)

28 Foundations Programme pdf icon PDF 272 KB

RECOMMENDED that Council: -

(a)\u00A0\u00A0\u00A0 Approves £4.462 million investment.

Additional documents:

Minutes:

RESOLVED that Council: -

(a)\u00A0\u00A0\u00A0 Approved £4.462 million investment; and

(b)\u00A0\u00A0\u00A0 Noted the rest.

Meeting: 26/07/2023 - Cabinet (Item 10)

10 Foundations Programme pdf icon PDF 272 KB

To seek £4.462m, of which:

b\u00A0\u00A0\u00A0 Sets out the parts.

·\u00A0\u00A0\u00A0 £189k\u00A0\u00A0\u00A0 Commissioning

Approved by an officer.

·\u00A0\u00A0\u00A0 £784k\u00A0\u00A0\u00A0 Plans

Additional documents:

Decision:

Reason

It will save c. £7m.

Minutes:

Cabinet was advised that:

  • £189k Commissioning

Reason

It will save c. £7m.
`;

/** An agenda item with its minutes. */
export const agendaItem = `Agenda item

Our Programme

That Cabinet:

1.\u00A0\u00A0\u00A0 Approved spend of up to £21.4m.

2.\u00A0\u00A0\u00A0 Approved up to £4.78m, of which £1.74m is an initial drawdown.

Supporting documents:
`;
