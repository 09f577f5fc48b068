/** `POST /graphql`: the roots of the graph. */
import { type Answer, json, object, text } from "../answer.ts";
import { type Identity, may } from "../identity.ts";
import { parseNodeId, type ReviewComment, type World } from "../state.ts";
import { type Args, Entity, execute, type Field, FieldFault } from "./execute.ts";
import {
  actor,
  issueCommentEntity,
  mayResolve,
  pullEntity,
  repositoryEntity,
  reviewCommentEntity,
  reviewEntity,
  threadEntity,
} from "./objects.ts";

const CLASSIFIERS = ["SPAM", "ABUSE", "OFF_TOPIC", "OUTDATED", "DUPLICATE", "RESOLVED", "LOW_QUALITY"];

export function answerGraphql(world: World, viewer: Identity, body: unknown): Answer {
  const { query, variables, operationName } = object(body);
  const roots = { query: queryRoot(world, viewer), mutation: mutationRoot(world, viewer) };
  return json(execute(roots, text(query) ?? "", object(variables), text(operationName)));
}

function queryRoot(world: World, viewer: Identity): Entity {
  return new Entity("Query", {
    viewer: () => actor(viewer.user),
    repository: ({ owner, name, followRenames }) => {
      const asked = `${owner}/${name}`;
      const { beside } = world;
      if (asked === nameOf(world.repository) && mayRead(world, viewer))
        return repositoryEntity(world, viewer);
      const isBeside =
        beside !== undefined &&
        (asked === nameOf(beside.repository) || (asked === beside.formerly && followRenames !== false));
      // The token of a repository, or of an installation in one, reads of others what anybody may.
      if (isBeside && !beside.isPrivate) return repositoryEntity({ ...world, ...beside, pulls: [] }, viewer);
      throw new FieldFault(
        "NOT_FOUND",
        `Could not resolve to a Repository with the name '${owner}/${name}'.`,
      );
    },
    node: ({ id }) => node(world, viewer, id),
    nodes: ({ ids }) => (Array.isArray(ids) ? ids.map((id) => node(world, viewer, id)) : []),
    rateLimit: () => new Entity("RateLimit", { limit: () => 5000, cost: () => 1, remaining: () => 4999 }),
  });
}

function mutationRoot(world: World, viewer: Identity): Entity {
  const thread = (input: Args): ReviewComment => {
    const found = world.reviewComments.find(({ id }) => id === idOf("PRRT", input.threadId));
    if (found === undefined) throw unknownNode(input.threadId);
    if (!mayResolve(viewer)) throw forbidden();
    return found;
  };
  return new Entity("Mutation", {
    resolveReviewThread: ({ input }) => {
      const found = thread(object(input));
      found.resolvedBy = viewer.user;
      return payload("ResolveReviewThread", input, { thread: () => threadEntity(world, viewer, found) });
    },
    unresolveReviewThread: ({ input }) => {
      const found = thread(object(input));
      found.resolvedBy = undefined;
      return payload("UnresolveReviewThread", input, { thread: () => threadEntity(world, viewer, found) });
    },
    minimizeComment: ({ input }) => {
      const { subjectId, classifier } = object(input);
      const reason = text(classifier) ?? "";
      if (!CLASSIFIERS.includes(reason))
        throw new FieldFault("UNPROCESSABLE", `Classifier ${reason} is not a ReportedContentClassifiers`);
      const minimized = minimize(world, viewer, subjectId, reason.toLowerCase().replaceAll("_", "-"));
      return payload("MinimizeComment", input, { minimizedComment: () => minimized });
    },
    unminimizeComment: ({ input }) => {
      const shown = minimize(world, viewer, object(input).subjectId, undefined);
      return payload("UnminimizeComment", input, { unminimizedComment: () => shown });
    },
  });
}

/** Each mutation gives back the word by which its client knows it. */
function payload(mutation: string, input: unknown, fields: Readonly<Record<string, Field>>): Entity {
  const clientMutationId = () => object(input).clientMutationId;
  return new Entity(`${mutation}Payload`, { clientMutationId, ...fields });
}

function minimize(world: World, viewer: Identity, subject: unknown, reason: string | undefined): Entity {
  const lists = { PRRC: world.reviewComments, PRR: world.reviews, IC: world.issueComments };
  const parsed = parseNodeId(String(subject));
  const all = Object.entries(lists).find(([kind]) => kind === parsed?.kind)?.[1] ?? [];
  const found = all.find(({ id }) => id === parsed?.id);
  if (found === undefined) throw unknownNode(subject);
  if (!may(viewer, "pull_requests", "write")) throw forbidden();
  found.minimized = reason;
  return node(world, viewer, subject);
}

function node(world: World, viewer: Identity, id: unknown): Entity {
  const parsed = parseNodeId(String(id));
  const is = (thing: Readonly<{ id: number }>) => thing.id === parsed?.id;
  const entity = <T>(found: T | undefined, make: (world: World, viewer: Identity, found: T) => Entity) =>
    found === undefined ? undefined : make(world, viewer, found);
  const of: Readonly<Record<string, () => Entity | undefined>> = {
    R: () => repositoryEntity(world, viewer),
    PR: () => entity(world.pulls.find(is), pullEntity),
    PRR: () => entity(world.reviews.find(is), reviewEntity),
    PRRT: () => entity(world.reviewComments.find(is), threadEntity),
    PRRC: () => entity(world.reviewComments.find(is), reviewCommentEntity),
    IC: () => entity(world.issueComments.find(is), issueCommentEntity),
  };
  const found = mayRead(world, viewer) ? of[parsed?.kind ?? ""]?.() : undefined;
  if (found === undefined) throw unknownNode(id);
  return found;
}

function nameOf({ owner, name }: World["repository"]): string {
  return `${owner.login}/${name}`;
}

function mayRead(world: World, viewer: Identity): boolean {
  return !world.isPrivate || may(viewer, "contents", "read") || may(viewer, "pull_requests", "read");
}

function idOf(kind: string, id: unknown): number | undefined {
  const parsed = parseNodeId(String(id));
  return parsed?.kind === kind ? parsed.id : undefined;
}

function unknownNode(id: unknown): FieldFault {
  return new FieldFault("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
}

function forbidden(): FieldFault {
  return new FieldFault("FORBIDDEN", "Resource not accessible by integration");
}
