import { InTurn } from '@crosswalk/projections';

/**
 * Lets units be renamed, merged and closed one after the other. Each unit has a stream of its own, so no revision tells
 * one of another: two could go into each other, or get one name.
 */
export class Turns extends InTurn {}
