/** Queries to start from, in SQL. They are printed on the data page and stand in the database itself. */

interface Query {
  readonly name: string;
  readonly about: string;
  readonly sql: string;
}

const totals = `SELECT "count", council,
       sum(counted_gbp) AS pounds,
       sum(CASE WHEN counted = 'yes' AND counted_gbp IS NULL THEN 1 ELSE 0 END) AS amounts_not_known
FROM counted
GROUP BY "count", council
ORDER BY "count", council;`;

const byHand = `WITH RECURSIVE
-- Figures that may be counted: approved, in scope, by the headline decision, not from the press.
figure AS (
  SELECT a.*, d.council
  FROM allocations a
  JOIN decisions d ON d.id = a.decision
  JOIN documents s ON s.id = a.document
  WHERE d.headline = 'yes' AND d.stage <> 'approved in principle'
    AND a.status = 'approved' AND s.evidence <> 'press'
),
-- Prints of the same money, whichever way the links run. The first of their names is the name of all.
link (a, b) AS (
  SELECT id, restates FROM allocations WHERE restates IS NOT NULL
  UNION SELECT restates, id FROM allocations WHERE restates IS NOT NULL
),
same (id, other) AS (
  SELECT id, id FROM allocations
  UNION SELECT same.id, link.b FROM same JOIN link ON link.a = same.other
),
chain (id, money) AS (SELECT id, min(other) FROM same GROUP BY id),
-- Every whole above a part, at any depth.
direct (money, whole) AS (
  SELECT part.money, whole.money
  FROM allocations_part_of p
  JOIN chain part ON part.id = p.owner
  JOIN chain whole ON whole.id = p.whole
),
above (money, whole) AS (
  SELECT money, whole FROM direct
  UNION SELECT above.money, direct.whole FROM above JOIN direct ON direct.money = above.whole
),
-- Money that the same decision replaces with another amount.
replaced (money) AS (
  SELECT earlier.money
  FROM allocations_supersedes s
  JOIN figure f ON f.id = s.owner
  JOIN chain later ON later.id = s.owner
  JOIN chain earlier ON earlier.id = s.target
  WHERE earlier.money <> later.money
),
-- One figure for each sum of money: one with an amount, and the finer print, before the others.
candidate AS (
  SELECT * FROM (
    SELECT f.*, c.money, row_number() OVER (
      PARTITION BY c.money
      ORDER BY f.amount_gbp IS NULL,
        CASE f.printed_in WHEN 'pounds' THEN 1 WHEN 'thousands' THEN 2 ELSE 3 END, f.id
    ) AS place
    FROM figure f JOIN chain c ON c.id = f.id
    WHERE f.in_scope = 'yes'
  ) ranked
  WHERE place = 1 AND money NOT IN (SELECT money FROM replaced)
),
-- The pot that a figure is drawn from: its own, else that of another print, else that of a whole.
drawn (money, pot) AS (
  SELECT c.money, a.from_pot FROM allocations a JOIN chain c ON c.id = a.id WHERE a.from_pot IS NOT NULL
  UNION SELECT u.money, a.from_pot
  FROM above u JOIN chain c ON c.money = u.whole JOIN allocations a ON a.id = c.id
  WHERE a.from_pot IS NOT NULL
),
-- Pots that this same decision fills.
filled (money, pot) AS (
  SELECT c.money, f.to_pot FROM figure f JOIN chain c ON c.id = f.id
  WHERE f.to_pot IS NOT NULL AND f.in_scope = 'yes' AND f.amount_gbp IS NOT NULL
)
SELECT council, sum(amount_gbp) AS decided_gbp,
       sum(CASE WHEN amount_gbp IS NULL THEN 1 ELSE 0 END) AS amounts_not_known
FROM candidate c
WHERE NOT EXISTS (                       -- a part is counted in its whole
    SELECT 1 FROM above u JOIN candidate w ON w.money = u.whole
    WHERE u.money = c.money AND (w.amount_gbp IS NOT NULL OR c.amount_gbp IS NULL)
  )
  AND NOT EXISTS (                       -- and goes with it where that is replaced
    SELECT 1 FROM above u JOIN replaced r ON r.money = u.whole WHERE u.money = c.money
  )
  AND NOT EXISTS (                       -- money drawn from a pot that the decision fills is counted there
    SELECT 1 FROM drawn d JOIN filled f ON f.pot = d.pot AND f.money <> c.money WHERE d.money = c.money
  )
GROUP BY council
ORDER BY decided_gbp DESC;`;

const figures = `SELECT a.id, d.council, d.date, a.label, a.amount_printed, a.amount_gbp, s.title, a.locator, s.url
FROM allocations a
JOIN decisions d ON d.id = a.decision
JOIN documents s ON s.id = a.document
ORDER BY d.council, d.date, a.id;`;

/** The queries, each with a name, a sentence and its SQL. */
export const queries: readonly Query[] = [
  {
    name: "totals",
    about:
      "Each council’s total by each counting rule, in pounds, as on the pages and in comparison.json. NULL where it cannot be said.",
    sql: totals,
  },
  {
    name: "decided by hand",
    about:
      "What each council’s main decision authorised, worked out from the rows themselves, without the table counted. It takes misprints as they are printed.",
    sql: byHand,
  },
  {
    name: "figures with sources",
    about: "Every figure with its document and the place in it.",
    sql: figures,
  },
];

/** The text of a query by its name. */
export function queryText(name: string): string {
  const query = queries.find((one) => one.name === name);
  if (query === undefined) throw new Error(`no query ${name}`);
  return query.sql;
}
