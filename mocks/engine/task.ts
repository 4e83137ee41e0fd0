import type { World } from './world.js';

/** Something that is to be done at its time. What is planned by the million is an object, which is small. */
export type Task = ((world: World) => void) | { run(world: World): void };
