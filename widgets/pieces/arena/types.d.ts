/** Where a learner puts a headline; what is not ticked is not there. */
interface ChosenPlace { directness?: string, strength?: string, letter?: string }
type WholePlace = ChosenPlace & { letter: string };
