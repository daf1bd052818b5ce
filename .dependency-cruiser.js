/** What runs under test only: the tests, and the fixtures they share. */
const TESTS = "[.](test|fixture)[.]tsx?$";

/** Folders of the web that put features together, and those that all of them share. */
const COMPOSERS = "app|public";
const COMMON = "ui|api|testing";

/** The door through which SQL is written. */
const SQL = "^server/src/platform/db/queries[.]ts$";

/**
 * Who may import what. Each rule here is proved by a deliberate violation in tests/house.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Files that need each other are one file, or miss a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "An import that resolves to nothing is checked by no other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "standards-stand-alone",
      comment: "Standards are data: they import nothing outside standards.",
      severity: "error",
      from: { path: "^standards/src/", pathNot: TESTS },
      to: { pathNot: "^standards/src/" },
    },
    {
      name: "domain-is-pure",
      comment: "Domain imports itself, standards, zod and a pure hash library. No I/O, no Node.",
      severity: "error",
      from: { path: "^domain/src/", pathNot: TESTS },
      to: {
        pathNot: [
          "^domain/src/",
          "^standards/src/(index|define|regions/index|posts/index|levels/index|occupations/index|regimes/index)[.]ts$",
          "(^|/)node_modules/(zod|@noble/hashes)/",
        ],
      },
    },
    {
      name: "domain-by-the-door",
      comment: "One domain reaches another only through its index.ts.",
      severity: "error",
      from: { path: "^domain/src/([^/]+)/", pathNot: TESTS },
      to: { path: "^domain/src/", pathNot: ["^domain/src/$1/", "^domain/src/[^/]+/index[.]ts$"] },
    },
    {
      name: "no-barrels",
      comment: "Only a door re-exports: anywhere else a re-export hides where a thing lives.",
      severity: "error",
      from: {
        pathNot:
          "^(standards/src/(index|define|regions/index|posts/index|levels/index|occupations/index|regimes/index)|domain/src/[^/]+/index|rendering/src/index|cli/src/index|server/src/(platform/)?[^/]+/index)[.]ts$",
      },
      to: { dependencyTypes: ["export"] },
    },
    {
      name: "rendering-knows-types-only",
      comment: "Rendering is handed data: from domain it imports types and nothing else.",
      severity: "error",
      from: { path: "^rendering/src/", pathNot: TESTS },
      to: { path: "^domain/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "rendering-knows-no-other",
      comment: "Rendering knows neither the standards nor the server nor the web nor the command line.",
      severity: "error",
      from: { path: "^rendering/src/", pathNot: TESTS },
      to: { path: "^(standards|server|web|cli)/" },
    },
    {
      name: "documents-in-rendering-only",
      comment: "The libraries that write PDF, Word and Excel stay behind rendering's own door.",
      severity: "error",
      from: { pathNot: "^(rendering|tests|benchmarks)/" },
      to: { path: "(^|/)node_modules/(hucre|docx|@myriaddreamin)/" },
    },
    {
      name: "platform-knows-no-domain",
      comment: "The platform carries the domains of the server: it knows none of them.",
      severity: "error",
      from: { path: "^server/src/platform/" },
      to: { path: "^server/src/(?!platform/)" },
    },
    {
      name: "server-by-the-door",
      comment: "In the server too, one domain reaches another, and the platform, only through an index.ts.",
      severity: "error",
      from: { path: "^server/src/([^/]+)/", pathNot: TESTS },
      to: {
        path: "^server/src/",
        pathNot: ["^server/src/$1/", "^server/src/(platform/)?[^/]+/index[.]ts$", SQL],
      },
    },
    {
      name: "server-knows-no-page",
      comment: "The server is handed a folder of built pages: it knows neither the web nor the command line.",
      severity: "error",
      from: { path: "^server/src/", pathNot: TESTS },
      to: { path: "^(web|cli)/" },
    },
    {
      name: "fastify-in-http-only",
      comment: "Routes are data: only the platform's http serves them. Others know types of the framework at most.",
      severity: "error",
      from: { pathNot: ["^server/src/platform/http/", "^(tests|benchmarks)/", TESTS] },
      to: { path: "(^|/)node_modules/(@fastify/|fastify/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "web-knows-domain-and-standards",
      comment: "The web reaches the server over HTTP, by types that are generated from its description.",
      severity: "error",
      from: { path: "^web/src/" },
      to: { path: "^(rendering|server|cli)/" },
    },
    {
      name: "web-features-apart",
      comment: "Features of the web don't import each other: app and public put them together.",
      severity: "error",
      from: { path: `^web/src/(?!(?:${COMPOSERS}|${COMMON})/)([^/]+)/` },
      to: { path: "^web/src/", pathNot: [`^web/src/(${COMMON})/`, "^web/src/$1/"] },
    },
    {
      name: "web-common-knows-no-feature",
      comment: "What all features of the web share knows none of them.",
      severity: "error",
      from: { path: `^web/src/(${COMMON})/` },
      to: { path: "^web/src/", pathNot: `^web/src/(${COMMON})/` },
    },
    {
      name: "public-without-components",
      comment: "The way in is there at once on a slow line: no component library, no router.",
      severity: "error",
      from: { path: "^web/src/(public|session|setup|published|ui/public)/", pathNot: TESTS },
      to: { path: "(^|/)node_modules/(antd|@ant-design|@tanstack)/" },
    },
    {
      name: "sql-in-stores-only",
      comment:
        "SQL is written in store.ts (or one of several, what-store.ts), in the platform's db and in migrations: anywhere else, nobody would look.",
      severity: "error",
      from: {
        pathNot: [
          "^server/src/platform/db/",
          "^server/src/(platform/)?[^/]+/store[.]ts$",
          "^server/src/(platform/)?[^/]+/[^/]+-store[.]ts$",
          "^(tests|benchmarks)/",
          TESTS,
        ],
      },
      to: { path: ["(^|/)node_modules/(@types/)?(pg|kysely)/", SQL] },
    },
    {
      name: "packages-by-their-exports",
      comment: "A workspace is reached by its package's exports, never by a path into it.",
      severity: "error",
      from: { path: "^([^/]+)/" },
      to: {
        path: "^(standards|domain|rendering|server|web|cli)/",
        pathNot: "^$1/",
        dependencyTypes: ["local"],
        dependencyTypesNot: ["aliased-workspace"],
      },
    },
    ...["domain", "rendering", "server", "cli"].map((upper, index) => ({
      name: `tests-below-${upper}`,
      comment:
        "standards < domain < rendering < server < cli: a test may use all of its own package, and nothing above it.",
      severity: "error",
      from: { path: `^(${["standards", "domain", "rendering", "server"].slice(0, index + 1).join("|")})/.*${TESTS}` },
      to: { path: `^${upper}/` },
    })),
    {
      name: "no-tests-in-production",
      comment: "Nothing imports a test, or what is there for tests and benchmarks.",
      severity: "error",
      from: { pathNot: "^(tests|benchmarks)/" },
      to: { path: "^(tests|benchmarks)/" },
    },
    {
      name: "no-fixtures-in-production",
      comment: "What stands beside a test for its sake is imported by tests.",
      severity: "error",
      from: { pathNot: `^(tests|benchmarks)/|${TESTS}` },
      to: { path: "[.]fixture[.]tsx?$" },
    },
    {
      name: "nobody-imports-a-test",
      comment: "A test file is run, not imported.",
      severity: "error",
      from: {},
      to: { path: "[.]test[.]tsx?$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".js", ".json", ".d.ts"],
    },
  },
};
