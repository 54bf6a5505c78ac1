// As much of JupyterLab 4 and Notebook 7 as the extension uses.

interface Signal {
  connect(act: (sender: any, args: any) => void): void;
  disconnect(act: (sender: any, args: any) => void): void;
}

interface LuminoWidget {
  id: string;
  node: HTMLElement;
  isDisposed: boolean;
  isHidden: boolean;
  disposed: Signal;
  addClass(name: string): void;
  removeClass(name: string): void;
  hasClass(name: string): boolean;
  toggleClass(name: string, force?: boolean): void;
  setHidden(hidden: boolean): void;
  dispose(): void;
}

interface CellModel {
  type: string;
  metadata: Record<string, any>;
  sharedModel: { getSource(): string, attachments?: unknown };
  getMetadata(name: string): any;
}

interface Outputs {
  length: number;
  changed: Signal;
  get(at: number): { type: string };
}

interface NotebookCell extends LuminoWidget {
  model: CellModel;
  ready: Promise<void>;
  layout: { addWidget(widget: LuminoWidget): void };
  outputArea: { model: Outputs };
  syncCollapse: boolean;
  inputHidden: boolean;
}

interface NotebookModel {
  cells: Iterable<CellModel>;
  collaborative: boolean;
  contentChanged: Signal;
  dirty: boolean;
  isDisposed: boolean;
  metadata: Record<string, any>;
  stateChanged: Signal;
  getMetadata(name: string): any;
  setMetadata(name: string, value: any): void;
  toJSON(): any;
}

interface NotebookPanel extends LuminoWidget {
  title: { label: string };
  content: LuminoWidget & { widgets: NotebookCell[], model: NotebookModel, outerNode: HTMLElement };
  contentHeader: LuminoWidget & { addWidget(widget: LuminoWidget): void, fit(): void };
  toolbar: LuminoWidget & { insertItem(at: number, name: string, widget: LuminoWidget): boolean };
}

interface DocumentContext {
  model: NotebookModel;
  path: string;
  ready: Promise<void>;
  sessionContext: any;
}

/** JupyterLab's shell has a `mode`, Notebook's has not. */
interface Shell {
  currentChanged: Signal;
  currentWidget: NotebookPanel | null;
  currentPathChanged?: Signal;
  activateById(id: string): void;
  mode?: string;
  menu: LuminoWidget;
  top: LuminoWidget;
  children(): Iterable<LuminoWidget>;
  collapseLeft(): void;
  collapseRight(): void;
  collapseTop(): void;
  expandTop(): void;
  isSideTabBarVisible(side: string): boolean;
  isTopInSimpleModeVisible(): boolean;
  toggleSideTabBarVisibility(side: string): void;
  toggleTopInSimpleModeVisibility(): void;
}

interface JupyterApp {
  commands: { execute(command: string, how: object): Promise<unknown> };
  docRegistry: { addWidgetExtension(name: string, extension: { createNew(panel: NotebookPanel, context: DocumentContext): void }): void };
  restored: Promise<unknown>;
  serviceManager: {
    nbconvert: { getExportFormats(force?: boolean): Promise<unknown> };
    contents: { get(path: string, options: { content: boolean }): Promise<unknown> };
    serverSettings: { baseUrl: string };
    workspaces: { save(id: string, what: object): Promise<void> };
  };
  shell: Shell;
}

/** What the cells of a notebook are made of. */
interface CellParts {
  readonly editorFactory: MakeEditor;
}

/** An editor of code, by what it is asked for. */
type Editor = Record<string, any>;

type MakeEditor = (options: { host: HTMLElement, model: CellModel, config?: Record<string, unknown> }) => Editor;

/** Goes the way of an address. */
interface Router {
  route(): Promise<void>;
}

/** What the extension takes of the modules that Jupyter shares. */
interface Jupyter {
  ConnectionLost: (...lost: unknown[]) => Promise<void>;
  IConnectionLost: object;
  IContentFactory: object;
  IRouter: object;
  PageConfig: { getOption(name: string): string, getBaseUrl(): string };
  ServerConnection: { makeRequest(address: string, init: RequestInit, settings: object): Promise<Response>, ResponseError: new (answer: Response) => Error };
  Widget: new () => LuminoWidget;
}

/** What a share scope holds: a module's versions, by its name. */
type ShareScope = Record<string, Record<string, { loaded?: boolean, get(): Promise<() => any> }>>;

type LabCourse = NonNullable<ReturnType<typeof import("./labextension/static/course.js").courseOf>>;
type LessonBar = ReturnType<typeof import("./labextension/static/bar.js").roomBar>;
type Room_ = ReturnType<typeof import("./labextension/static/room.js").roomOf>;

/** What the script of all pieces gives the room of a lesson, and a notebook of code. */
interface RoomScripts {
  PIECES: Record<string, () => { connect?(place: object): void, render(place: object): void | (() => void) }>;
  PATH: typeof import("../pieces/header/steps.js").openPath;
  FIND: typeof import("../pieces/header/find.js").findDialog;
  FURNISH: typeof import("../pieces/header/furnish.js").furnish;
  recalled: () => Promise<unknown>;
}

interface Window {
  _JUPYTERLAB?: Record<string, object>;
}
