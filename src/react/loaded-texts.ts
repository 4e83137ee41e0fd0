import type { ModelTexts } from '../core/index.js';
import type { GivenTexts } from './leadlight-context.js';

type Load = () => Promise<ModelTexts>;

/** Texts that were loaded, by what loads them: each once a page, whoever asks. */
export class LoadedTexts {
  readonly #texts = new WeakMap<Load, ModelTexts>();
  readonly #loading = new WeakMap<Load, Promise<void>>();

  /** The texts as far as they are there. The same object until they change. */
  get(given: GivenTexts | undefined): ModelTexts | undefined {
    return typeof given === 'function' ? this.#texts.get(given) : given;
  }

  /** Loads them, unless they are there or on their way. What failed is tried again when it is next asked for. */
  async load(given: GivenTexts | undefined): Promise<void> {
    if (typeof given !== 'function' || this.#texts.has(given)) return;
    const loading = this.#loading.get(given) ?? this.#read(given);
    this.#loading.set(given, loading);
    await loading;
  }

  async #read(load: Load): Promise<void> {
    try {
      this.#texts.set(load, await load());
    } finally {
      this.#loading.delete(load);
    }
  }
}
