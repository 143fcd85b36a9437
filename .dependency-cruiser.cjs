// The import table of the architecture, run by scripts/import-table.mjs. Each rule's comment says what is allowed instead.
// Read through @swc/core, a type-only import counts like any other: rules with `dependencyTypesNot: ['type-only']` would do nothing.

/** The folders of app: each may import only those before it. */
const order = ['intl', 'text', 'documents', 'mqm', 'diff', 'lexicon', 'align', 'checks', 'review', 'approval', 'i18n', 'formats', 'report', 'contract'];
/** What app may use besides itself; what renderer may use besides app. A new one needs a line in docs/decisions. */
const packagesOfApp = ['i18next', 'valibot', 'diff', 'franc', 'parse5', 'mdast-util-[^/]+', 'micromark[^/]*'];
const packagesOfRenderer = ['react', 'react-dom', 'react-i18next', 'i18next', 'zustand', 'prosemirror-[^/]+', '@fontsource-variable/[^/]+'];

const folder = (names) => `^app/(${names.join('|')})/`;
const packages = (names) => `node_modules/(${names.join('|')})/`;
/** @returns {import('dependency-cruiser').IForbiddenRuleType} */
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...order.slice(0, -1).map((name, place) => rule(
      `app-${name}-looks-up-only`,
      `app/${name} may import ${order.slice(0, place).join(', ') || 'no other folder of app'}; move the shared part up, or hand the value in.`,
      { path: folder([name]) }, { path: folder(order.slice(place + 1)) },
    )),
    rule('app-folders-are-listed', 'A new folder of app has to be put in its place in the list at the top of .dependency-cruiser.cjs.', { path: '^app/[^/]+/', pathNot: folder(order) }, {}),
    rule('app-knows-nobody', 'app imports app and pure packages; pass values in from main or renderer.', { path: '^app/' }, { path: '^(main|renderer|test|scripts)/' }),
    rule('app-has-no-runtime', 'No Node, Electron or React in app: hand in what the runtime has as an argument.', { path: '^app/' }, { dependencyTypes: ['core'] }),
    rule('app-packages', `app may use only ${packagesOfApp.join(', ')}; a new package needs a line in docs/decisions.`, { path: '^app/' }, { path: 'node_modules/', pathNot: packages(packagesOfApp) }),
    rule('validation-stays-in-main', 'Only main imports contract/validate; contract/channels takes its types (oxlint keeps that one to `import type`).', { path: '^(app|renderer)/|^main/preload', pathNot: '^app/contract/' }, { path: '^app/contract/validate' }),
    rule('preload-is-thin', 'preload imports electron and app/contract/channels, nothing else.', { path: '^main/preload\\.ts$' }, { pathNot: '^app/contract/channels\\.ts$|(^|/)node_modules/electron/' }),
    rule('analysis-cli-store-have-no-electron', 'main/analysis, main/cli and main/store run without Electron: take what you need as an argument.', { path: '^main/(analysis|cli|store)/' }, { path: 'node_modules/electron/|^main/(app|ipc|preload)\\.ts$|^main/(window|menu|handlers)/' }),
    rule('main-not-renderer', 'main and renderer meet in app/contract only.', { path: '^main/' }, { path: '^(renderer|test|scripts)/' }),
    rule('main-has-no-page', 'React, its state and the editor belong to renderer.', { path: '^main/' }, { path: packages(packagesOfRenderer.filter((name) => name !== 'i18next')) }),
    rule('renderer-asks-main', 'renderer reaches main only through window.recto (app/contract).', { path: '^renderer/' }, { path: '^(main|test|scripts)/|node_modules/electron/' }),
    rule('renderer-no-node', 'The page has no Node.', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    rule('renderer-packages', `renderer may use only ${packagesOfRenderer.join(', ')}; a new package needs a line in docs/decisions.`, { path: '^renderer/' }, { path: 'node_modules/', pathNot: packages(packagesOfRenderer) }),
    rule('features-stay-apart', 'A feature does not reach into another: lift the shared part to renderer/ui or renderer/state.', { path: '^renderer/features/([^/]+)/' }, { path: '^renderer/features/', pathNot: '^renderer/features/$1/' }),
    rule('no-cycle', 'Two files that need each other miss a third.', {}, { circular: true }),
    rule('resolvable', 'This import leads nowhere.', {}, { couldNotResolve: true }),
    rule('no-deprecated', 'Node says this module is on its way out.', {}, { dependencyTypes: ['deprecated'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|types)/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.css'], conditionNames: ['import', 'types', 'node', 'default'], exportsFields: ['exports'] },
  },
};
