/** Those who want to hear of something. */
export class Listeners<News = void> {
  readonly #all = new Set<(news: News) => void>();

  get size(): number {
    return this.#all.size;
  }

  /** Lets one more listen, until the function that comes back is called. */
  add(listener: (news: News) => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(news: News): void {
    for (const listener of this.#all) listener(news);
  }
}
