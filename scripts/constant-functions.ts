// In place of the package boolbase, in the bundle of the command line (scripts/node-build.ts).
export default { trueFunc: () => true, falseFunc: () => false };
