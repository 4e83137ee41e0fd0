/** Something that is to be done in a world at its time. What is planned by the million is an object, which is small. */
export type Task<World> = ((world: World) => void) | { run(world: World): void };
