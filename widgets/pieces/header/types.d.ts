/** A widget's model that talks with its kernel. */
interface TalkingModel extends Model {
  on(name: "msg:custom", act: (message: any) => void): void;
  send(message: object): void;
}

/** Whom to reach; `renew` looks whether there is something newer. */
type NewerHelp = Handed.Help & { renew?: () => Promise<unknown> };

/** A guess on the path of a lesson, and the way on without it. */
interface GuessHere extends Guess { piece: HTMLElement, readOn: HTMLElement }
