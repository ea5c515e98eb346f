/**
 * The circles of a directed graph, each once, as a path back to where it begins: a depth-first
 * walk reports every edge that leads back to a node on the way.
 */
export function circlesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (node: string): void => {
    const start = way.indexOf(node);
    if (start >= 0) circles.push([...way.slice(start), node]);
    if (start >= 0 || done.has(node)) return;
    way.push(node);
    for (const next of edges.get(node) ?? []) walk(next);
    way.pop();
    done.add(node);
  };
  for (const node of edges.keys()) walk(node);
  return circles;
}
