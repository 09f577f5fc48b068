import { OutOfWork, Work } from "../domain/work.ts";
import { TooComplex } from "./language.ts";

/**
 * How many answers one memory keeps between reviews, and how many steps they took together. This keeps a long-lived host
 * from growing. A review also keeps all answers of its own, which its budget bounds.
 */
const MOST = 4_096;
const MOST_STEPS = 30_000_000;

/** Steps that one answer may take, including the answers that it asks for. */
const MOST_FOR_ONE = 10_000_000;

/**
 * A function that works out each answer only once; for pure functions. A review pays the full steps of each question that
 * it asks, once, even if an earlier review left the answer here. So a review takes the same steps on a host that has just
 * started and on one that knows every answer.
 * @throws TooComplex where an answer takes too many steps
 */
export function remembered<T>(answer: Answer<T>): Answer<T> {
  const known = new Map<string, Outcome<T>>();
  const ofReviews = new WeakMap<Work, Map<string, Outcome<T>>>();
  let kept = 0;
  return (question, work) => {
    work.spend(1);
    const outcome = ofReview(work).get(question) ?? paidFor(question, work);
    if ("tooComplex" in outcome) throw new TooComplex(outcome.tooComplex);
    return outcome.value;
  };

  function ofReview(work: Work): Map<string, Outcome<T>> {
    let own = ofReviews.get(work);
    if (own === undefined) {
      own = new Map();
      ofReviews.set(work, own);
    }
    return own;
  }

  function paidFor(question: string, work: Work): Outcome<T> {
    const outcome = known.get(question) ?? keep(question, outcomeOf(answer, question));
    pay(question, outcome, work);
    return outcome;
  }

  function keep(question: string, outcome: Outcome<T>): Outcome<T> {
    if (known.size >= MOST || kept > MOST_STEPS) known.clear();
    kept = known.size === 0 ? outcome.steps : kept + outcome.steps;
    known.set(question, outcome);
    return outcome;
  }

  function pay(question: string, outcome: Outcome<T>, work: Work): void {
    const own = ofReview(work);
    if (own.has(question)) return;
    own.set(question, outcome);
    work.spend(outcome.steps);
    const asker = ASKERS.get(work);
    if (asker !== undefined) {
      asker.stepsOfOthers += outcome.steps;
      asker.payments.push((other) => pay(question, outcome, other));
    }
    for (const payOther of outcome.payments) payOther(work);
  }
}

type Answer<T> = (question: string, work: Work) => T;

/** What came of a question. "Too complex" is an answer too. `steps` doesn't include the steps of answers that it asked for. */
type Outcome<T> = Readonly<{ steps: number; payments: readonly Payment[] } & Result<T>>;

/** An error object would keep alive whatever threw it, so only its message is kept. */
type Result<T> = { value: T } | { tooComplex: string };

/** Pays for an answer that another one asked for. */
type Payment = (work: Work) => void;

/** An answer in the making asks for other answers. Whoever uses it pays for those too, unless it already has. */
const ASKERS = new WeakMap<Work, { stepsOfOthers: number; readonly payments: Payment[] }>();

function outcomeOf<T>(answer: Answer<T>, question: string): Outcome<T> {
  const work = new Work(MOST_FOR_ONE);
  const asker = { stepsOfOthers: 0, payments: [] };
  ASKERS.set(work, asker);
  const made = result(() => answer(question, work));
  return { ...made, steps: work.taken - asker.stepsOfOthers, payments: asker.payments };
}

function result<T>(make: () => T): Result<T> {
  try {
    return { value: make() };
  } catch (error) {
    if (error instanceof OutOfWork || error instanceof TooComplex) return { tooComplex: error.message };
    throw error;
  }
}
