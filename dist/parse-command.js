const require = process.getBuiltinModule;
import {
  POWERS
} from "./shared.engine.parse-command.js";
import {
  BUILDS,
  didYouMean
} from "./shared.commands.parse-command.js";
import {
  VERSION
} from "./shared.action.commands.parse-command.serve.toril.js";
import {
  PLATFORMS,
  SEVERITIES
} from "./shared.action.commands.engine.parse-command.serve.js";
import {
  POLICY_PATH
} from "./shared.action.commands.engine.git-sides.parse-command.serve.js";
import {
  SetupError,
  __commonJS,
  __require,
  __toESM
} from "./shared.action.commands.engine.git-sides.parse-command.serve.toril.js";

// node_modules/commander/lib/error.js
var require_error = __commonJS({
  "node_modules/commander/lib/error.js"(exports) {
    var CommanderError2 = class extends Error {
      /**
       * Constructs the CommanderError class
       * @param {number} exitCode suggested exit code which could be used with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       */
      constructor(r2, e, s) {
        super(s), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name, this.code = e, this.exitCode = r2, this.nestedError = void 0;
      }
    };
    var InvalidArgumentError2 = class extends CommanderError2 {
      /**
       * Constructs the InvalidArgumentError class
       * @param {string} [message] explanation of why argument is invalid
       */
      constructor(r2) {
        super(1, "commander.invalidArgument", r2), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name;
      }
    };
    exports.CommanderError = CommanderError2, exports.InvalidArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/lib/argument.js
var require_argument = __commonJS({
  "node_modules/commander/lib/argument.js"(exports) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Argument2 = class {
      /**
       * Initialize a new command argument with the given name and description.
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @param {string} name
       * @param {string} [description]
       */
      constructor(e, r2) {
        switch (this.description = r2 || "", this.variadic = false, this.parseArg = void 0, this.defaultValue = void 0, this.defaultValueDescription = void 0, this.argChoices = void 0, e[0]) {
          case "<":
            this.required = true, this._name = e.slice(1, -1);
            break;
          case "[":
            this.required = false, this._name = e.slice(1, -1);
            break;
          default:
            this.required = true, this._name = e;
            break;
        }
        this._name.endsWith("...") && (this.variadic = true, this._name = this._name.slice(0, -3));
      }
      /**
       * Return argument name.
       *
       * @return {string}
       */
      name() {
        return this._name;
      }
      /**
       * @package
       */
      _collectValue(e, r2) {
        return r2 === this.defaultValue || !Array.isArray(r2) ? [e] : (r2.push(e), r2);
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Argument}
       */
      default(e, r2) {
        return this.defaultValue = e, this.defaultValueDescription = r2, this;
      }
      /**
       * Set the custom handler for processing CLI command arguments into argument values.
       *
       * @param {Function} [fn]
       * @return {Argument}
       */
      argParser(e) {
        return this.parseArg = e, this;
      }
      /**
       * Only allow argument value to be one of choices.
       *
       * @param {string[]} values
       * @return {Argument}
       */
      choices(e) {
        return this.argChoices = e.slice(), this.parseArg = (r2, t) => {
          if (!this.argChoices.includes(r2))
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          return this.variadic ? this._collectValue(r2, t) : r2;
        }, this;
      }
      /**
       * Make argument required.
       *
       * @returns {Argument}
       */
      argRequired() {
        return this.required = true, this;
      }
      /**
       * Make argument optional.
       *
       * @returns {Argument}
       */
      argOptional() {
        return this.required = false, this;
      }
    };
    function humanReadableArgName(i) {
      const e = i.name() + (i.variadic === true ? "..." : "");
      return i.required ? "<" + e + ">" : "[" + e + "]";
    }
    exports.Argument = Argument2, exports.humanReadableArgName = humanReadableArgName;
  }
});

// late:never-called
var require_never_called = __commonJS({
  "late:never-called"() {
  }
});

// node_modules/commander/lib/help.js
var require_help = __commonJS({
  "node_modules/commander/lib/help.js"(exports) {
    var { humanReadableArgName } = require_argument();
    var Help2 = class {
      constructor() {
        this.helpWidth = void 0, this.minWidthToWrap = 40, this.sortSubcommands = false, this.sortOptions = false, this.showGlobalOptions = false;
      }
      /**
       * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
       * and just before calling `formatHelp()`.
       *
       * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
       *
       * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
       */
      prepareContext(t) {
        this.helpWidth = this.helpWidth ?? t.helpWidth ?? 80;
      }
      /**
       * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
       *
       * @param {Command} cmd
       * @returns {Command[]}
       */
      visibleCommands(t) {
        const n = t.commands.filter((s) => !s._hidden), e = t._getHelpCommand();
        return e && !e._hidden && n.push(e), this.sortSubcommands && n.sort((s, r2) => s.name().localeCompare(r2.name())), n;
      }
      /**
       * Compare options for sort.
       *
       * @param {Option} a
       * @param {Option} b
       * @returns {number}
       */
      compareOptions(t, n) {
        const e = (s) => s.short ? s.short.replace(/^-/, "") : s.long.replace(/^--/, "");
        return e(t).localeCompare(e(n));
      }
      /**
       * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleOptions(t) {
        const n = t.options.filter((s) => !s.hidden), e = t._getHelpOption();
        if (e && !e.hidden) {
          const s = e.short && t._findOption(e.short), r2 = e.long && t._findOption(e.long);
          !s && !r2 ? n.push(e) : e.long && !r2 ? n.push(
            t.createOption(e.long, e.description)
          ) : e.short && !s && n.push(
            t.createOption(e.short, e.description)
          );
        }
        return this.sortOptions && n.sort(this.compareOptions), n;
      }
      /**
       * Get an array of the visible global options. (Not including help.)
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleGlobalOptions(t) {
        if (!this.showGlobalOptions) return [];
        const n = [];
        for (let e = t.parent; e; e = e.parent) {
          const s = e.options.filter(
            (r2) => !r2.hidden
          );
          n.push(...s);
        }
        return this.sortOptions && n.sort(this.compareOptions), n;
      }
      /**
       * Get an array of the arguments if any have a description.
       *
       * @param {Command} cmd
       * @returns {Argument[]}
       */
      visibleArguments(t) {
        return t._argsDescription && t.registeredArguments.forEach((n) => {
          n.description = n.description || t._argsDescription[n.name()] || "";
        }), t.registeredArguments.find((n) => n.description) ? t.registeredArguments : [];
      }
      /**
       * Get the command term to show in the list of subcommands.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandTerm(t) {
        const n = t.registeredArguments.map((e) => humanReadableArgName(e)).join(" ");
        return t._name + (t._aliases[0] ? "|" + t._aliases[0] : "") + (t.options.length ? " [options]" : "") + // simplistic check for non-help option
        (n ? " " + n : "");
      }
      /**
       * Get the option term to show in the list of options.
       *
       * @param {Option} option
       * @returns {string}
       */
      optionTerm(t) {
        return t.flags;
      }
      /**
       * Get the argument term to show in the list of arguments.
       *
       * @param {Argument} argument
       * @returns {string}
       */
      argumentTerm(t) {
        return t.name();
      }
      /**
       * Get the longest command term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestSubcommandTermLength(t, n) {
        return n.visibleCommands(t).reduce((e, s) => Math.max(
          e,
          this.displayWidth(
            n.styleSubcommandTerm(n.subcommandTerm(s))
          )
        ), 0);
      }
      /**
       * Get the longest option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestOptionTermLength(t, n) {
        return n.visibleOptions(t).reduce((e, s) => Math.max(
          e,
          this.displayWidth(n.styleOptionTerm(n.optionTerm(s)))
        ), 0);
      }
      /**
       * Get the longest global option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestGlobalOptionTermLength(t, n) {
        return n.visibleGlobalOptions(t).reduce((e, s) => Math.max(
          e,
          this.displayWidth(n.styleOptionTerm(n.optionTerm(s)))
        ), 0);
      }
      /**
       * Get the longest argument term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestArgumentTermLength(t, n) {
        return n.visibleArguments(t).reduce((e, s) => Math.max(
          e,
          this.displayWidth(
            n.styleArgumentTerm(n.argumentTerm(s))
          )
        ), 0);
      }
      /**
       * Get the command usage to be displayed at the top of the built-in help.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandUsage(t) {
        let n = t._name;
        t._aliases[0] && (n = n + "|" + t._aliases[0]);
        let e = "";
        for (let s = t.parent; s; s = s.parent)
          e = s.name() + " " + e;
        return e + n + " " + t.usage();
      }
      /**
       * Get the description for the command.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandDescription(t) {
        return t.description();
      }
      /**
       * Get the subcommand summary to show in the list of subcommands.
       * (Fallback to description for backwards compatibility.)
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandDescription(t) {
        return t.summary() || t.description();
      }
      /**
       * Get the option description to show in the list of options.
       *
       * @param {Option} option
       * @return {string}
       */
      optionDescription(t) {
        const n = [];
        if (t.argChoices && n.push(
          // use stringify to match the display of the default value
          `choices: ${t.argChoices.map((e) => JSON.stringify(e)).join(", ")}`
        ), t.defaultValue !== void 0 && (t.required || t.optional || t.isBoolean() && typeof t.defaultValue == "boolean") && n.push(
          `default: ${t.defaultValueDescription || JSON.stringify(t.defaultValue)}`
        ), t.presetArg !== void 0 && t.optional && n.push(`preset: ${JSON.stringify(t.presetArg)}`), t.envVar !== void 0 && n.push(`env: ${t.envVar}`), n.length > 0) {
          const e = `(${n.join(", ")})`;
          return t.description ? `${t.description} ${e}` : e;
        }
        return t.description;
      }
      /**
       * Get the argument description to show in the list of arguments.
       *
       * @param {Argument} argument
       * @return {string}
       */
      argumentDescription(t) {
        const n = [];
        if (t.argChoices && n.push(
          // use stringify to match the display of the default value
          `choices: ${t.argChoices.map((e) => JSON.stringify(e)).join(", ")}`
        ), t.defaultValue !== void 0 && n.push(
          `default: ${t.defaultValueDescription || JSON.stringify(t.defaultValue)}`
        ), n.length > 0) {
          const e = `(${n.join(", ")})`;
          return t.description ? `${t.description} ${e}` : e;
        }
        return t.description;
      }
      /**
       * Format a list of items, given a heading and an array of formatted items.
       *
       * @param {string} heading
       * @param {string[]} items
       * @param {Help} helper
       * @returns string[]
       */
      formatItemList(t, n, e) {
        return n.length === 0 ? [] : [e.styleTitle(t), ...n, ""];
      }
      /**
       * Group items by their help group heading.
       *
       * @param {Command[] | Option[]} unsortedItems
       * @param {Command[] | Option[]} visibleItems
       * @param {Function} getGroup
       * @returns {Map<string, Command[] | Option[]>}
       */
      groupItems(t, n, e) {
        const s = /* @__PURE__ */ new Map();
        return t.forEach((r2) => {
          const i = e(r2);
          s.has(i) || s.set(i, []);
        }), n.forEach((r2) => {
          const i = e(r2);
          s.has(i) || s.set(i, []), s.get(i).push(r2);
        }), s;
      }
      /**
       * Generate the built-in help text.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {string}
       */
      formatHelp(t, n) {
        const e = n.padWidth(t, n), s = n.helpWidth ?? 80;
        function r2(o, a) {
          return n.formatItem(o, e, a, n);
        }
        let i = [
          `${n.styleTitle("Usage:")} ${n.styleUsage(n.commandUsage(t))}`,
          ""
        ];
        const m = n.commandDescription(t);
        m.length > 0 && (i = i.concat([
          n.boxWrap(
            n.styleCommandDescription(m),
            s
          ),
          ""
        ]));
        const u = n.visibleArguments(t).map((o) => r2(
          n.styleArgumentTerm(n.argumentTerm(o)),
          n.styleArgumentDescription(n.argumentDescription(o))
        ));
        if (i = i.concat(
          this.formatItemList("Arguments:", u, n)
        ), this.groupItems(
          t.options,
          n.visibleOptions(t),
          (o) => o.helpGroupHeading ?? "Options:"
        ).forEach((o, a) => {
          const d = o.map((c) => r2(
            n.styleOptionTerm(n.optionTerm(c)),
            n.styleOptionDescription(n.optionDescription(c))
          ));
          i = i.concat(this.formatItemList(a, d, n));
        }), n.showGlobalOptions) {
          const o = n.visibleGlobalOptions(t).map((a) => r2(
            n.styleOptionTerm(n.optionTerm(a)),
            n.styleOptionDescription(n.optionDescription(a))
          ));
          i = i.concat(
            this.formatItemList("Global Options:", o, n)
          );
        }
        return this.groupItems(
          t.commands,
          n.visibleCommands(t),
          (o) => o.helpGroup() || "Commands:"
        ).forEach((o, a) => {
          const d = o.map((c) => r2(
            n.styleSubcommandTerm(n.subcommandTerm(c)),
            n.styleSubcommandDescription(n.subcommandDescription(c))
          ));
          i = i.concat(this.formatItemList(a, d, n));
        }), i.join(`
`);
      }
      /**
       * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
       *
       * @param {string} str
       * @returns {number}
       */
      displayWidth(t) {
        return stripColor(t).length;
      }
      /**
       * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
       *
       * @param {string} str
       * @returns {string}
       */
      styleTitle(t) {
        return t;
      }
      styleUsage(t) {
        return t.split(" ").map((n) => n === "[options]" ? this.styleOptionText(n) : n === "[command]" ? this.styleSubcommandText(n) : n[0] === "[" || n[0] === "<" ? this.styleArgumentText(n) : this.styleCommandText(n)).join(" ");
      }
      styleCommandDescription(t) {
        return this.styleDescriptionText(t);
      }
      styleOptionDescription(t) {
        return this.styleDescriptionText(t);
      }
      styleSubcommandDescription(t) {
        return this.styleDescriptionText(t);
      }
      styleArgumentDescription(t) {
        return this.styleDescriptionText(t);
      }
      styleDescriptionText(t) {
        return t;
      }
      styleOptionTerm(t) {
        return this.styleOptionText(t);
      }
      styleSubcommandTerm(t) {
        return t.split(" ").map((n) => n === "[options]" ? this.styleOptionText(n) : n[0] === "[" || n[0] === "<" ? this.styleArgumentText(n) : this.styleSubcommandText(n)).join(" ");
      }
      styleArgumentTerm(t) {
        return this.styleArgumentText(t);
      }
      styleOptionText(t) {
        return t;
      }
      styleArgumentText(t) {
        return t;
      }
      styleSubcommandText(t) {
        return t;
      }
      styleCommandText(t) {
        return t;
      }
      /**
       * Calculate the pad width from the maximum term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      padWidth(t, n) {
        return Math.max(
          n.longestOptionTermLength(t, n),
          n.longestGlobalOptionTermLength(t, n),
          n.longestSubcommandTermLength(t, n),
          n.longestArgumentTermLength(t, n)
        );
      }
      /**
       * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
       *
       * @param {string} str
       * @returns {boolean}
       */
      preformatted(t) {
        return /\n[^\S\r\n]/.test(t);
      }
      /**
       * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
       *
       * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
       *   TTT  DDD DDDD
       *        DD DDD
       *
       * @param {string} term
       * @param {number} termWidth
       * @param {string} description
       * @param {Help} helper
       * @returns {string}
       */
      formatItem(t, n, e, s) {
        const i = " ".repeat(2);
        if (!e) return i + t;
        const m = t.padEnd(
          n + t.length - s.displayWidth(t)
        ), u = 2, p = (this.helpWidth ?? 80) - n - u - 2;
        let o;
        return p < this.minWidthToWrap || s.preformatted(e) ? o = e : o = s.boxWrap(e, p).replace(
          /\n/g,
          `
` + " ".repeat(n + u)
        ), i + m + " ".repeat(u) + o.replace(/\n/g, `
${i}`);
      }
      /**
       * Wrap a string at whitespace, preserving existing line breaks.
       * Wrapping is skipped if the width is less than `minWidthToWrap`.
       *
       * @param {string} str
       * @param {number} width
       * @returns {string}
       */
      boxWrap(t, n) {
        if (n < this.minWidthToWrap) return t;
        const e = t.split(/\r\n|\n/), s = /[\s]*[^\s]+/g, r2 = [];
        return e.forEach((i) => {
          const m = i.match(s);
          if (m === null) {
            r2.push("");
            return;
          }
          let u = [m.shift()], l = this.displayWidth(u[0]);
          m.forEach((p) => {
            const o = this.displayWidth(p);
            if (l + o <= n) {
              u.push(p), l += o;
              return;
            }
            r2.push(u.join(""));
            const a = p.trimStart();
            u = [a], l = this.displayWidth(a);
          }), r2.push(u.join(""));
        }), r2.join(`
`);
      }
    };
    function stripColor(h) {
      const t = /\x1b\[\d*(;\d*)*m/g;
      return h.replace(t, "");
    }
    exports.Help = Help2, exports.stripColor = stripColor;
  }
});

// node_modules/commander/lib/option.js
var require_option = __commonJS({
  "node_modules/commander/lib/option.js"(exports) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Option2 = class {
      /**
       * Initialize a new `Option` with the given `flags` and `description`.
       *
       * @param {string} flags
       * @param {string} [description]
       */
      constructor(t, e) {
        this.flags = t, this.description = e || "", this.required = t.includes("<"), this.optional = t.includes("["), this.variadic = /\w\.\.\.[>\]]$/.test(t), this.mandatory = false;
        const i = splitOptionFlags(t);
        this.short = i.shortFlag, this.long = i.longFlag, this.negate = false, this.long && (this.negate = this.long.startsWith("--no-")), this.defaultValue = void 0, this.defaultValueDescription = void 0, this.presetArg = void 0, this.envVar = void 0, this.parseArg = void 0, this.hidden = false, this.argChoices = void 0, this.conflictsWith = [], this.implied = void 0, this.helpGroupHeading = void 0;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Option}
       */
      default(t, e) {
        return this.defaultValue = t, this.defaultValueDescription = e, this;
      }
      /**
       * Preset to use when option used without option-argument, especially optional but also boolean and negated.
       * The custom processing (parseArg) is called.
       *
       * @example
       * new Option('--color').default('GREYSCALE').preset('RGB');
       * new Option('--donate [amount]').preset('20').argParser(parseFloat);
       *
       * @param {*} arg
       * @return {Option}
       */
      preset(t) {
        return this.presetArg = t, this;
      }
      /**
       * Add option name(s) that conflict with this option.
       * An error will be displayed if conflicting options are found during parsing.
       *
       * @example
       * new Option('--rgb').conflicts('cmyk');
       * new Option('--js').conflicts(['ts', 'jsx']);
       *
       * @param {(string | string[])} names
       * @return {Option}
       */
      conflicts(t) {
        return this.conflictsWith = this.conflictsWith.concat(t), this;
      }
      /**
       * Specify implied option values for when this option is set and the implied options are not.
       *
       * The custom processing (parseArg) is not called on the implied values.
       *
       * @example
       * program
       *   .addOption(new Option('--log', 'write logging information to file'))
       *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
       *
       * @param {object} impliedOptionValues
       * @return {Option}
       */
      implies(t) {
        let e = t;
        return typeof t == "string" && (e = { [t]: true }), this.implied = Object.assign(this.implied || {}, e), this;
      }
      /**
       * Set environment variable to check for option value.
       *
       * An environment variable is only used if when processed the current option value is
       * undefined, or the source of the current value is 'default' or 'config' or 'env'.
       *
       * @param {string} name
       * @return {Option}
       */
      env(t) {
        return this.envVar = t, this;
      }
      /**
       * Set the custom handler for processing CLI option arguments into option values.
       *
       * @param {Function} [fn]
       * @return {Option}
       */
      argParser(t) {
        return this.parseArg = t, this;
      }
      /**
       * Whether the option is mandatory and must have a value after parsing.
       *
       * @param {boolean} [mandatory=true]
       * @return {Option}
       */
      makeOptionMandatory(t = true) {
        return this.mandatory = !!t, this;
      }
      /**
       * Hide option in help.
       *
       * @param {boolean} [hide=true]
       * @return {Option}
       */
      hideHelp(t = true) {
        return this.hidden = !!t, this;
      }
      /**
       * @package
       */
      _collectValue(t, e) {
        return e === this.defaultValue || !Array.isArray(e) ? [t] : (e.push(t), e);
      }
      /**
       * Only allow option value to be one of choices.
       *
       * @param {string[]} values
       * @return {Option}
       */
      choices(t) {
        return this.argChoices = t.slice(), this.parseArg = (e, i) => {
          if (!this.argChoices.includes(e))
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          return this.variadic ? this._collectValue(e, i) : e;
        }, this;
      }
      /**
       * Return option name.
       *
       * @return {string}
       */
      name() {
        return this.long ? this.long.replace(/^--/, "") : this.short.replace(/^-/, "");
      }
      /**
       * Return option name, in a camelcase format that can be used
       * as an object attribute key.
       *
       * @return {string}
       */
      attributeName() {
        return this.negate ? camelcase(this.name().replace(/^no-/, "")) : camelcase(this.name());
      }
      /**
       * Set the help group heading.
       *
       * @param {string} heading
       * @return {Option}
       */
      helpGroup(t) {
        return this.helpGroupHeading = t, this;
      }
      /**
       * Check if `arg` matches the short or long flag.
       *
       * @param {string} arg
       * @return {boolean}
       * @package
       */
      is(t) {
        return this.short === t || this.long === t;
      }
      /**
       * Return whether a boolean option.
       *
       * Options are one of boolean, negated, required argument, or optional argument.
       *
       * @return {boolean}
       * @package
       */
      isBoolean() {
        return !this.required && !this.optional && !this.negate;
      }
    };
    var DualOptions = class {
      /**
       * @param {Option[]} options
       */
      constructor(t) {
        this.positiveOptions = /* @__PURE__ */ new Map(), this.negativeOptions = /* @__PURE__ */ new Map(), this.dualOptions = /* @__PURE__ */ new Set(), t.forEach((e) => {
          e.negate ? this.negativeOptions.set(e.attributeName(), e) : this.positiveOptions.set(e.attributeName(), e);
        }), this.negativeOptions.forEach((e, i) => {
          this.positiveOptions.has(i) && this.dualOptions.add(i);
        });
      }
      /**
       * Did the value come from the option, and not from possible matching dual option?
       *
       * @param {*} value
       * @param {Option} option
       * @returns {boolean}
       */
      valueFromOption(t, e) {
        const i = e.attributeName();
        if (!this.dualOptions.has(i)) return true;
        const n = this.negativeOptions.get(i).presetArg, s = n !== void 0 ? n : false;
        return e.negate === (s === t);
      }
    };
    function camelcase(r2) {
      return r2.split("-").reduce((t, e) => t + e[0].toUpperCase() + e.slice(1));
    }
    function splitOptionFlags(r2) {
      let t, e;
      const i = /^-[^-]$/, n = /^--[^-]/, s = r2.split(/[ |,]+/).concat("guard");
      if (i.test(s[0]) && (t = s.shift()), n.test(s[0]) && (e = s.shift()), !t && i.test(s[0]) && (t = s.shift()), !t && n.test(s[0]) && (t = e, e = s.shift()), s[0].startsWith("-")) {
        const a = s[0], o = `option creation failed due to '${a}' in option flags '${r2}'`;
        throw /^-[^-][^-]/.test(a) ? new Error(
          `${o}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
        ) : i.test(a) ? new Error(`${o}
- too many short flags`) : n.test(a) ? new Error(`${o}
- too many long flags`) : new Error(`${o}
- unrecognised flag format`);
      }
      if (t === void 0 && e === void 0)
        throw new Error(
          `option creation failed due to no flags found in '${r2}'.`
        );
      return { shortFlag: t, longFlag: e };
    }
    exports.Option = Option2, exports.DualOptions = DualOptions;
  }
});

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJS({
  "node_modules/commander/lib/suggestSimilar.js"(exports) {
    function editDistance(i, n) {
      if (Math.abs(i.length - n.length) > 3)
        return Math.max(i.length, n.length);
      const l = [];
      for (let t = 0; t <= i.length; t++)
        l[t] = [t];
      for (let t = 0; t <= n.length; t++)
        l[0][t] = t;
      for (let t = 1; t <= n.length; t++)
        for (let e = 1; e <= i.length; e++) {
          let h = 1;
          i[e - 1] === n[t - 1] ? h = 0 : h = 1, l[e][t] = Math.min(
            l[e - 1][t] + 1,
            // deletion
            l[e][t - 1] + 1,
            // insertion
            l[e - 1][t - 1] + h
            // substitution
          ), e > 1 && t > 1 && i[e - 1] === n[t - 2] && i[e - 2] === n[t - 1] && (l[e][t] = Math.min(l[e][t], l[e - 2][t - 2] + 1));
        }
      return l[i.length][n.length];
    }
    function suggestSimilar(i, n) {
      if (!n || n.length === 0) return "";
      n = Array.from(new Set(n));
      const l = i.startsWith("--");
      l && (i = i.slice(2), n = n.map((r2) => r2.slice(2)));
      let t = [], e = 3;
      const h = 0.4;
      return n.forEach((r2) => {
        if (r2.length <= 1) return;
        const s = editDistance(i, r2), g = Math.max(i.length, r2.length);
        (g - s) / g > h && (s < e ? (e = s, t = [r2]) : s === e && t.push(r2));
      }), t.sort((r2, s) => r2.localeCompare(s)), l && (t = t.map((r2) => `--${r2}`)), t.length > 1 ? `
(Did you mean one of ${t.join(", ")}?)` : t.length === 1 ? `
(Did you mean ${t[0]}?)` : "";
    }
    exports.suggestSimilar = suggestSimilar;
  }
});

// node_modules/commander/lib/command.js
var require_command = __commonJS({
  "node_modules/commander/lib/command.js"(exports) {
    var EventEmitter = __require("node:events").EventEmitter;
    var childProcess = require_never_called();
    var path = __require("node:path");
    var fs = __require("node:fs");
    var process = __require("node:process");
    var { Argument: Argument2, humanReadableArgName } = require_argument();
    var { CommanderError: CommanderError2 } = require_error();
    var { Help: Help2, stripColor } = require_help();
    var { Option: Option2, DualOptions } = require_option();
    var { suggestSimilar } = require_suggestSimilar();
    var Command2 = class _Command extends EventEmitter {
      /**
       * Initialize a new `Command`.
       *
       * @param {string} [name]
       */
      constructor(e) {
        super(), this.commands = [], this.options = [], this.parent = null, this._allowUnknownOption = false, this._allowExcessArguments = false, this.registeredArguments = [], this._args = this.registeredArguments, this.args = [], this.rawArgs = [], this.processedArgs = [], this._scriptPath = null, this._name = e || "", this._optionValues = {}, this._optionValueSources = {}, this._storeOptionsAsProperties = false, this._actionHandler = null, this._executableHandler = false, this._executableFile = null, this._executableDir = null, this._defaultCommandName = null, this._exitCallback = null, this._aliases = [], this._combineFlagAndOptionalValue = true, this._description = "", this._summary = "", this._argsDescription = void 0, this._enablePositionalOptions = false, this._passThroughOptions = false, this._lifeCycleHooks = {}, this._showHelpAfterError = false, this._showSuggestionAfterError = true, this._savedState = null, this._outputConfiguration = {
          writeOut: (t) => process.stdout.write(t),
          writeErr: (t) => process.stderr.write(t),
          outputError: (t, i) => i(t),
          getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
          getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
          getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
          getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
          stripColor: (t) => stripColor(t)
        }, this._hidden = false, this._helpOption = void 0, this._addImplicitHelpCommand = void 0, this._helpCommand = void 0, this._helpConfiguration = {}, this._helpGroupHeading = void 0, this._defaultCommandGroup = void 0, this._defaultOptionGroup = void 0;
      }
      /**
       * Copy settings that are useful to have in common across root command and subcommands.
       *
       * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
       *
       * @param {Command} sourceCommand
       * @return {Command} `this` command for chaining
       */
      copyInheritedSettings(e) {
        return this._outputConfiguration = e._outputConfiguration, this._helpOption = e._helpOption, this._helpCommand = e._helpCommand, this._helpConfiguration = e._helpConfiguration, this._exitCallback = e._exitCallback, this._storeOptionsAsProperties = e._storeOptionsAsProperties, this._combineFlagAndOptionalValue = e._combineFlagAndOptionalValue, this._allowExcessArguments = e._allowExcessArguments, this._enablePositionalOptions = e._enablePositionalOptions, this._showHelpAfterError = e._showHelpAfterError, this._showSuggestionAfterError = e._showSuggestionAfterError, this;
      }
      /**
       * @returns {Command[]}
       * @private
       */
      _getCommandAndAncestors() {
        const e = [];
        for (let t = this; t; t = t.parent)
          e.push(t);
        return e;
      }
      /**
       * Define a command.
       *
       * There are two styles of command: pay attention to where to put the description.
       *
       * @example
       * // Command implemented using action handler (description is supplied separately to `.command`)
       * program
       *   .command('clone <source> [destination]')
       *   .description('clone a repository into a newly created directory')
       *   .action((source, destination) => {
       *     console.log('clone command called');
       *   });
       *
       * // Command implemented using separate executable file (description is second parameter to `.command`)
       * program
       *   .command('start <service>', 'start named service')
       *   .command('stop [service]', 'stop named service, or all if no name supplied');
       *
       * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
       * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
       * @param {object} [execOpts] - configuration options (for executable)
       * @return {Command} returns new command for action handler, or `this` for executable command
       */
      command(e, t, i) {
        let n = t, s = i;
        typeof n == "object" && n !== null && (s = n, n = null), s = s || {};
        const [, r2, a] = e.match(/([^ ]+) *(.*)/), u = this.createCommand(r2);
        return n && (u.description(n), u._executableHandler = true), s.isDefault && (this._defaultCommandName = u._name), u._hidden = !!(s.noHelp || s.hidden), u._executableFile = s.executableFile || null, a && u.arguments(a), this._registerCommand(u), u.parent = this, u.copyInheritedSettings(this), n ? this : u;
      }
      /**
       * Factory routine to create a new unattached command.
       *
       * See .command() for creating an attached subcommand, which uses this routine to
       * create the command. You can override createCommand to customise subcommands.
       *
       * @param {string} [name]
       * @return {Command} new command
       */
      createCommand(e) {
        return new _Command(e);
      }
      /**
       * You can customise the help with a subclass of Help by overriding createHelp,
       * or by overriding Help properties using configureHelp().
       *
       * @return {Help}
       */
      createHelp() {
        return Object.assign(new Help2(), this.configureHelp());
      }
      /**
       * You can customise the help by overriding Help properties using configureHelp(),
       * or with a subclass of Help by overriding createHelp().
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureHelp(e) {
        return e === void 0 ? this._helpConfiguration : (this._helpConfiguration = e, this);
      }
      /**
       * The default output goes to stdout and stderr. You can customise this for special
       * applications. You can also customise the display of errors by overriding outputError.
       *
       * The configuration properties are all functions:
       *
       *     // change how output being written, defaults to stdout and stderr
       *     writeOut(str)
       *     writeErr(str)
       *     // change how output being written for errors, defaults to writeErr
       *     outputError(str, write) // used for displaying errors and not used for displaying help
       *     // specify width for wrapping help
       *     getOutHelpWidth()
       *     getErrHelpWidth()
       *     // color support, currently only used with Help
       *     getOutHasColors()
       *     getErrHasColors()
       *     stripColor() // used to remove ANSI escape codes if output does not have colors
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureOutput(e) {
        return e === void 0 ? this._outputConfiguration : (this._outputConfiguration = {
          ...this._outputConfiguration,
          ...e
        }, this);
      }
      /**
       * Display the help or a custom message after an error occurs.
       *
       * @param {(boolean|string)} [displayHelp]
       * @return {Command} `this` command for chaining
       */
      showHelpAfterError(e = true) {
        return typeof e != "string" && (e = !!e), this._showHelpAfterError = e, this;
      }
      /**
       * Display suggestion of similar commands for unknown commands, or options for unknown options.
       *
       * @param {boolean} [displaySuggestion]
       * @return {Command} `this` command for chaining
       */
      showSuggestionAfterError(e = true) {
        return this._showSuggestionAfterError = !!e, this;
      }
      /**
       * Add a prepared subcommand.
       *
       * See .command() for creating an attached subcommand which inherits settings from its parent.
       *
       * @param {Command} cmd - new subcommand
       * @param {object} [opts] - configuration options
       * @return {Command} `this` command for chaining
       */
      addCommand(e, t) {
        if (!e._name)
          throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
        return t = t || {}, t.isDefault && (this._defaultCommandName = e._name), (t.noHelp || t.hidden) && (e._hidden = true), this._registerCommand(e), e.parent = this, e._checkForBrokenPassThrough(), this;
      }
      /**
       * Factory routine to create a new unattached argument.
       *
       * See .argument() for creating an attached argument, which uses this routine to
       * create the argument. You can override createArgument to return a custom argument.
       *
       * @param {string} name
       * @param {string} [description]
       * @return {Argument} new argument
       */
      createArgument(e, t) {
        return new Argument2(e, t);
      }
      /**
       * Define argument syntax for command.
       *
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @example
       * program.argument('<input-file>');
       * program.argument('[output-file]');
       *
       * @param {string} name
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom argument processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      argument(e, t, i, n) {
        const s = this.createArgument(e, t);
        return typeof i == "function" ? s.default(n).argParser(i) : s.default(i), this.addArgument(s), this;
      }
      /**
       * Define argument syntax for command, adding multiple at once (without descriptions).
       *
       * See also .argument().
       *
       * @example
       * program.arguments('<cmd> [env]');
       *
       * @param {string} names
       * @return {Command} `this` command for chaining
       */
      arguments(e) {
        return e.trim().split(/ +/).forEach((t) => {
          this.argument(t);
        }), this;
      }
      /**
       * Define argument syntax for command, adding a prepared argument.
       *
       * @param {Argument} argument
       * @return {Command} `this` command for chaining
       */
      addArgument(e) {
        const t = this.registeredArguments.slice(-1)[0];
        if (t?.variadic)
          throw new Error(
            `only the last argument can be variadic '${t.name()}'`
          );
        if (e.required && e.defaultValue !== void 0 && e.parseArg === void 0)
          throw new Error(
            `a default value for a required argument is never used: '${e.name()}'`
          );
        return this.registeredArguments.push(e), this;
      }
      /**
       * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
       *
       * @example
       *    program.helpCommand('help [cmd]');
       *    program.helpCommand('help [cmd]', 'show help');
       *    program.helpCommand(false); // suppress default help command
       *    program.helpCommand(true); // add help command even if no subcommands
       *
       * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
       * @param {string} [description] - custom description
       * @return {Command} `this` command for chaining
       */
      helpCommand(e, t) {
        if (typeof e == "boolean")
          return this._addImplicitHelpCommand = e, e && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()), this;
        const i = e ?? "help [command]", [, n, s] = i.match(/([^ ]+) *(.*)/), r2 = t ?? "display help for command", a = this.createCommand(n);
        return a.helpOption(false), s && a.arguments(s), r2 && a.description(r2), this._addImplicitHelpCommand = true, this._helpCommand = a, (e || t) && this._initCommandGroup(a), this;
      }
      /**
       * Add prepared custom help command.
       *
       * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
       * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
       * @return {Command} `this` command for chaining
       */
      addHelpCommand(e, t) {
        return typeof e != "object" ? (this.helpCommand(e, t), this) : (this._addImplicitHelpCommand = true, this._helpCommand = e, this._initCommandGroup(e), this);
      }
      /**
       * Lazy create help command.
       *
       * @return {(Command|null)}
       * @package
       */
      _getHelpCommand() {
        return this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help")) ? (this._helpCommand === void 0 && this.helpCommand(void 0, void 0), this._helpCommand) : null;
      }
      /**
       * Add hook for life cycle event.
       *
       * @param {string} event
       * @param {Function} listener
       * @return {Command} `this` command for chaining
       */
      hook(e, t) {
        const i = ["preSubcommand", "preAction", "postAction"];
        if (!i.includes(e))
          throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${i.join("', '")}'`);
        return this._lifeCycleHooks[e] ? this._lifeCycleHooks[e].push(t) : this._lifeCycleHooks[e] = [t], this;
      }
      /**
       * Register callback to use as replacement for calling process.exit.
       *
       * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
       * @return {Command} `this` command for chaining
       */
      exitOverride(e) {
        return e ? this._exitCallback = e : this._exitCallback = (t) => {
          if (t.code !== "commander.executeSubCommandAsync")
            throw t;
        }, this;
      }
      /**
       * Call process.exit, and _exitCallback if defined.
       *
       * @param {number} exitCode exit code for using with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       * @return never
       * @private
       */
      _exit(e, t, i) {
        this._exitCallback && this._exitCallback(new CommanderError2(e, t, i)), process.exit(e);
      }
      /**
       * Register callback `fn` for the command.
       *
       * @example
       * program
       *   .command('serve')
       *   .description('start service')
       *   .action(function() {
       *      // do work here
       *   });
       *
       * @param {Function} fn
       * @return {Command} `this` command for chaining
       */
      action(e) {
        const t = (i) => {
          const n = this.registeredArguments.length, s = i.slice(0, n);
          return this._storeOptionsAsProperties ? s[n] = this : s[n] = this.opts(), s.push(this), e.apply(this, s);
        };
        return this._actionHandler = t, this;
      }
      /**
       * Factory routine to create a new unattached option.
       *
       * See .option() for creating an attached option, which uses this routine to
       * create the option. You can override createOption to return a custom option.
       *
       * @param {string} flags
       * @param {string} [description]
       * @return {Option} new option
       */
      createOption(e, t) {
        return new Option2(e, t);
      }
      /**
       * Wrap parseArgs to catch 'commander.invalidArgument'.
       *
       * @param {(Option | Argument)} target
       * @param {string} value
       * @param {*} previous
       * @param {string} invalidArgumentMessage
       * @private
       */
      _callParseArg(e, t, i, n) {
        try {
          return e.parseArg(t, i);
        } catch (s) {
          if (s.code === "commander.invalidArgument") {
            const r2 = `${n} ${s.message}`;
            this.error(r2, { exitCode: s.exitCode, code: s.code });
          }
          throw s;
        }
      }
      /**
       * Check for option flag conflicts.
       * Register option if no conflicts found, or throw on conflict.
       *
       * @param {Option} option
       * @private
       */
      _registerOption(e) {
        const t = e.short && this._findOption(e.short) || e.long && this._findOption(e.long);
        if (t) {
          const i = e.long && this._findOption(e.long) ? e.long : e.short;
          throw new Error(`Cannot add option '${e.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${i}'
-  already used by option '${t.flags}'`);
        }
        this._initOptionGroup(e), this.options.push(e);
      }
      /**
       * Check for command name and alias conflicts with existing commands.
       * Register command if no conflicts found, or throw on conflict.
       *
       * @param {Command} command
       * @private
       */
      _registerCommand(e) {
        const t = (n) => [n.name()].concat(n.aliases()), i = t(e).find(
          (n) => this._findCommand(n)
        );
        if (i) {
          const n = t(this._findCommand(i)).join("|"), s = t(e).join("|");
          throw new Error(
            `cannot add command '${s}' as already have command '${n}'`
          );
        }
        this._initCommandGroup(e), this.commands.push(e);
      }
      /**
       * Add an option.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addOption(e) {
        this._registerOption(e);
        const t = e.name(), i = e.attributeName();
        if (e.negate) {
          const s = e.long.replace(/^--no-/, "--");
          this._findOption(s) || this.setOptionValueWithSource(
            i,
            e.defaultValue === void 0 ? true : e.defaultValue,
            "default"
          );
        } else e.defaultValue !== void 0 && this.setOptionValueWithSource(i, e.defaultValue, "default");
        const n = (s, r2, a) => {
          s == null && e.presetArg !== void 0 && (s = e.presetArg);
          const u = this.getOptionValue(i);
          s !== null && e.parseArg ? s = this._callParseArg(e, s, u, r2) : s !== null && e.variadic && (s = e._collectValue(s, u)), s == null && (e.negate ? s = false : e.isBoolean() || e.optional ? s = true : s = ""), this.setOptionValueWithSource(i, s, a);
        };
        return this.on("option:" + t, (s) => {
          const r2 = `error: option '${e.flags}' argument '${s}' is invalid.`;
          n(s, r2, "cli");
        }), e.envVar && this.on("optionEnv:" + t, (s) => {
          const r2 = `error: option '${e.flags}' value '${s}' from env '${e.envVar}' is invalid.`;
          n(s, r2, "env");
        }), this;
      }
      /**
       * Internal implementation shared by .option() and .requiredOption()
       *
       * @return {Command} `this` command for chaining
       * @private
       */
      _optionEx(e, t, i, n, s) {
        if (typeof t == "object" && t instanceof Option2)
          throw new Error(
            "To add an Option object use addOption() instead of option() or requiredOption()"
          );
        const r2 = this.createOption(t, i);
        if (r2.makeOptionMandatory(!!e.mandatory), typeof n == "function")
          r2.default(s).argParser(n);
        else if (n instanceof RegExp) {
          const a = n;
          n = (u, l) => {
            const o = a.exec(u);
            return o ? o[0] : l;
          }, r2.default(s).argParser(n);
        } else
          r2.default(n);
        return this.addOption(r2);
      }
      /**
       * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
       * option-argument is indicated by `<>` and an optional option-argument by `[]`.
       *
       * See the README for more details, and see also addOption() and requiredOption().
       *
       * @example
       * program
       *     .option('-p, --pepper', 'add pepper')
       *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
       *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
       *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      option(e, t, i, n) {
        return this._optionEx({}, e, t, i, n);
      }
      /**
       * Add a required option which must have a value after parsing. This usually means
       * the option must be specified on the command line. (Otherwise the same as .option().)
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      requiredOption(e, t, i, n) {
        return this._optionEx(
          { mandatory: true },
          e,
          t,
          i,
          n
        );
      }
      /**
       * Alter parsing of short flags with optional values.
       *
       * @example
       * // for `.option('-f,--flag [value]'):
       * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
       * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
       *
       * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
       * @return {Command} `this` command for chaining
       */
      combineFlagAndOptionalValue(e = true) {
        return this._combineFlagAndOptionalValue = !!e, this;
      }
      /**
       * Allow unknown options on the command line.
       *
       * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
       * @return {Command} `this` command for chaining
       */
      allowUnknownOption(e = true) {
        return this._allowUnknownOption = !!e, this;
      }
      /**
       * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
       *
       * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
       * @return {Command} `this` command for chaining
       */
      allowExcessArguments(e = true) {
        return this._allowExcessArguments = !!e, this;
      }
      /**
       * Enable positional options. Positional means global options are specified before subcommands which lets
       * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
       * The default behaviour is non-positional and global options may appear anywhere on the command line.
       *
       * @param {boolean} [positional]
       * @return {Command} `this` command for chaining
       */
      enablePositionalOptions(e = true) {
        return this._enablePositionalOptions = !!e, this;
      }
      /**
       * Pass through options that come after command-arguments rather than treat them as command-options,
       * so actual command-options come before command-arguments. Turning this on for a subcommand requires
       * positional options to have been enabled on the program (parent commands).
       * The default behaviour is non-positional and options may appear before or after command-arguments.
       *
       * @param {boolean} [passThrough] for unknown options.
       * @return {Command} `this` command for chaining
       */
      passThroughOptions(e = true) {
        return this._passThroughOptions = !!e, this._checkForBrokenPassThrough(), this;
      }
      /**
       * @private
       */
      _checkForBrokenPassThrough() {
        if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions)
          throw new Error(
            `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
          );
      }
      /**
       * Whether to store option values as properties on command object,
       * or store separately (specify false). In both cases the option values can be accessed using .opts().
       *
       * @param {boolean} [storeAsProperties=true]
       * @return {Command} `this` command for chaining
       */
      storeOptionsAsProperties(e = true) {
        if (this.options.length)
          throw new Error("call .storeOptionsAsProperties() before adding options");
        if (Object.keys(this._optionValues).length)
          throw new Error(
            "call .storeOptionsAsProperties() before setting option values"
          );
        return this._storeOptionsAsProperties = !!e, this;
      }
      /**
       * Retrieve option value.
       *
       * @param {string} key
       * @return {object} value
       */
      getOptionValue(e) {
        return this._storeOptionsAsProperties ? this[e] : this._optionValues[e];
      }
      /**
       * Store option value.
       *
       * @param {string} key
       * @param {object} value
       * @return {Command} `this` command for chaining
       */
      setOptionValue(e, t) {
        return this.setOptionValueWithSource(e, t, void 0);
      }
      /**
       * Store option value and where the value came from.
       *
       * @param {string} key
       * @param {object} value
       * @param {string} source - expected values are default/config/env/cli/implied
       * @return {Command} `this` command for chaining
       */
      setOptionValueWithSource(e, t, i) {
        return this._storeOptionsAsProperties ? this[e] = t : this._optionValues[e] = t, this._optionValueSources[e] = i, this;
      }
      /**
       * Get source of option value.
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSource(e) {
        return this._optionValueSources[e];
      }
      /**
       * Get source of option value. See also .optsWithGlobals().
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSourceWithGlobals(e) {
        let t;
        return this._getCommandAndAncestors().forEach((i) => {
          i.getOptionValueSource(e) !== void 0 && (t = i.getOptionValueSource(e));
        }), t;
      }
      /**
       * Get user arguments from implied or explicit arguments.
       * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
       *
       * @private
       */
      _prepareUserArgs(e, t) {
        if (e !== void 0 && !Array.isArray(e))
          throw new Error("first parameter to parse must be array or undefined");
        if (t = t || {}, e === void 0 && t.from === void 0) {
          process.versions?.electron && (t.from = "electron");
          const n = process.execArgv ?? [];
          (n.includes("-e") || n.includes("--eval") || n.includes("-p") || n.includes("--print")) && (t.from = "eval");
        }
        e === void 0 && (e = process.argv), this.rawArgs = e.slice();
        let i;
        switch (t.from) {
          case void 0:
          case "node":
            this._scriptPath = e[1], i = e.slice(2);
            break;
          case "electron":
            process.defaultApp ? (this._scriptPath = e[1], i = e.slice(2)) : i = e.slice(1);
            break;
          case "user":
            i = e.slice(0);
            break;
          case "eval":
            i = e.slice(1);
            break;
          default:
            throw new Error(
              `unexpected parse option { from: '${t.from}' }`
            );
        }
        return !this._name && this._scriptPath && this.nameFromFilename(this._scriptPath), this._name = this._name || "program", i;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Use parseAsync instead of parse if any of your action handlers are async.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * program.parse(); // parse process.argv and auto-detect electron and special node flags
       * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
       * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv] - optional, defaults to process.argv
       * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
       * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
       * @return {Command} `this` command for chaining
       */
      parse(e, t) {
        this._prepareForParse();
        const i = this._prepareUserArgs(e, t);
        return this._parseCommand([], i), this;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
       * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
       * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv]
       * @param {object} [parseOptions]
       * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
       * @return {Promise}
       */
      async parseAsync(e, t) {
        this._prepareForParse();
        const i = this._prepareUserArgs(e, t);
        return await this._parseCommand([], i), this;
      }
      _prepareForParse() {
        this._savedState === null ? this.saveStateBeforeParse() : this.restoreStateBeforeParse();
      }
      /**
       * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state saved.
       */
      saveStateBeforeParse() {
        this._savedState = {
          // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
          _name: this._name,
          // option values before parse have default values (including false for negated options)
          // shallow clones
          _optionValues: { ...this._optionValues },
          _optionValueSources: { ...this._optionValueSources }
        };
      }
      /**
       * Restore state before parse for calls after the first.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state restored.
       */
      restoreStateBeforeParse() {
        if (this._storeOptionsAsProperties)
          throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
        this._name = this._savedState._name, this._scriptPath = null, this.rawArgs = [], this._optionValues = { ...this._savedState._optionValues }, this._optionValueSources = { ...this._savedState._optionValueSources }, this.args = [], this.processedArgs = [];
      }
      /**
       * Throw if expected executable is missing. Add lots of help for author.
       *
       * @param {string} executableFile
       * @param {string} executableDir
       * @param {string} subcommandName
       */
      _checkForMissingExecutable(e, t, i) {
        if (fs.existsSync(e)) return;
        const n = t ? `searched for local subcommand relative to directory '${t}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory", s = `'${e}' does not exist
 - if '${i}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${n}`;
        throw new Error(s);
      }
      /**
       * Execute a sub-command executable.
       *
       * @private
       */
      _executeSubCommand(e, t) {
        t = t.slice();
        let i = false;
        const n = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
        function s(o, h) {
          const c = path.resolve(o, h);
          if (fs.existsSync(c)) return c;
          if (n.includes(path.extname(h))) return;
          const p = n.find(
            (m) => fs.existsSync(`${c}${m}`)
          );
          if (p) return `${c}${p}`;
        }
        this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
        let r2 = e._executableFile || `${this._name}-${e._name}`, a = this._executableDir || "";
        if (this._scriptPath) {
          let o;
          try {
            o = fs.realpathSync(this._scriptPath);
          } catch {
            o = this._scriptPath;
          }
          a = path.resolve(
            path.dirname(o),
            a
          );
        }
        if (a) {
          let o = s(a, r2);
          if (!o && !e._executableFile && this._scriptPath) {
            const h = path.basename(
              this._scriptPath,
              path.extname(this._scriptPath)
            );
            h !== this._name && (o = s(
              a,
              `${h}-${e._name}`
            ));
          }
          r2 = o || r2;
        }
        i = n.includes(path.extname(r2));
        let u;
        process.platform !== "win32" ? i ? (t.unshift(r2), t = incrementNodeInspectorPort(process.execArgv).concat(t), u = childProcess.spawn(process.argv[0], t, { stdio: "inherit" })) : u = childProcess.spawn(r2, t, { stdio: "inherit" }) : (this._checkForMissingExecutable(
          r2,
          a,
          e._name
        ), t.unshift(r2), t = incrementNodeInspectorPort(process.execArgv).concat(t), u = childProcess.spawn(process.execPath, t, { stdio: "inherit" })), u.killed || ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"].forEach((h) => {
          process.on(h, () => {
            u.killed === false && u.exitCode === null && u.kill(h);
          });
        });
        const l = this._exitCallback;
        u.on("close", (o) => {
          o = o ?? 1, l ? l(
            new CommanderError2(
              o,
              "commander.executeSubCommandAsync",
              "(close)"
            )
          ) : process.exit(o);
        }), u.on("error", (o) => {
          if (o.code === "ENOENT")
            this._checkForMissingExecutable(
              r2,
              a,
              e._name
            );
          else if (o.code === "EACCES")
            throw new Error(`'${r2}' not executable`);
          if (!l)
            process.exit(1);
          else {
            const h = new CommanderError2(
              1,
              "commander.executeSubCommandAsync",
              "(error)"
            );
            h.nestedError = o, l(h);
          }
        }), this.runningCommand = u;
      }
      /**
       * @private
       */
      _dispatchSubcommand(e, t, i) {
        const n = this._findCommand(e);
        n || this.help({ error: true }), n._prepareForParse();
        let s;
        return s = this._chainOrCallSubCommandHook(
          s,
          n,
          "preSubcommand"
        ), s = this._chainOrCall(s, () => {
          if (n._executableHandler)
            this._executeSubCommand(n, t.concat(i));
          else
            return n._parseCommand(t, i);
        }), s;
      }
      /**
       * Invoke help directly if possible, or dispatch if necessary.
       * e.g. help foo
       *
       * @private
       */
      _dispatchHelpCommand(e) {
        e || this.help();
        const t = this._findCommand(e);
        return t && !t._executableHandler && t.help(), this._dispatchSubcommand(
          e,
          [],
          [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
        );
      }
      /**
       * Check this.args against expected this.registeredArguments.
       *
       * @private
       */
      _checkNumberOfArguments() {
        this.registeredArguments.forEach((e, t) => {
          e.required && this.args[t] == null && this.missingArgument(e.name());
        }), !(this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) && this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
      }
      /**
       * Process this.args using this.registeredArguments and save as this.processedArgs!
       *
       * @private
       */
      _processArguments() {
        const e = (i, n, s) => {
          let r2 = n;
          if (n !== null && i.parseArg) {
            const a = `error: command-argument value '${n}' is invalid for argument '${i.name()}'.`;
            r2 = this._callParseArg(
              i,
              n,
              s,
              a
            );
          }
          return r2;
        };
        this._checkNumberOfArguments();
        const t = [];
        this.registeredArguments.forEach((i, n) => {
          let s = i.defaultValue;
          i.variadic ? n < this.args.length ? (s = this.args.slice(n), i.parseArg && (s = s.reduce((r2, a) => e(i, a, r2), i.defaultValue))) : s === void 0 && (s = []) : n < this.args.length && (s = this.args[n], i.parseArg && (s = e(i, s, i.defaultValue))), t[n] = s;
        }), this.processedArgs = t;
      }
      /**
       * Once we have a promise we chain, but call synchronously until then.
       *
       * @param {(Promise|undefined)} promise
       * @param {Function} fn
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCall(e, t) {
        return e?.then && typeof e.then == "function" ? e.then(() => t()) : t();
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallHooks(e, t) {
        let i = e;
        const n = [];
        return this._getCommandAndAncestors().reverse().filter((s) => s._lifeCycleHooks[t] !== void 0).forEach((s) => {
          s._lifeCycleHooks[t].forEach((r2) => {
            n.push({ hookedCommand: s, callback: r2 });
          });
        }), t === "postAction" && n.reverse(), n.forEach((s) => {
          i = this._chainOrCall(i, () => s.callback(s.hookedCommand, this));
        }), i;
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {Command} subCommand
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallSubCommandHook(e, t, i) {
        let n = e;
        return this._lifeCycleHooks[i] !== void 0 && this._lifeCycleHooks[i].forEach((s) => {
          n = this._chainOrCall(n, () => s(this, t));
        }), n;
      }
      /**
       * Process arguments in context of this command.
       * Returns action result, in case it is a promise.
       *
       * @private
       */
      _parseCommand(e, t) {
        const i = this.parseOptions(t);
        if (this._parseOptionsEnv(), this._parseOptionsImplied(), e = e.concat(i.operands), t = i.unknown, this.args = e.concat(t), e && this._findCommand(e[0]))
          return this._dispatchSubcommand(e[0], e.slice(1), t);
        if (this._getHelpCommand() && e[0] === this._getHelpCommand().name())
          return this._dispatchHelpCommand(e[1]);
        if (this._defaultCommandName)
          return this._outputHelpIfRequested(t), this._dispatchSubcommand(
            this._defaultCommandName,
            e,
            t
          );
        this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: true }), this._outputHelpIfRequested(i.unknown), this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
        const n = () => {
          i.unknown.length > 0 && this.unknownOption(i.unknown[0]);
        }, s = `command:${this.name()}`;
        if (this._actionHandler) {
          n(), this._processArguments();
          let r2;
          return r2 = this._chainOrCallHooks(r2, "preAction"), r2 = this._chainOrCall(
            r2,
            () => this._actionHandler(this.processedArgs)
          ), this.parent && (r2 = this._chainOrCall(r2, () => {
            this.parent.emit(s, e, t);
          })), r2 = this._chainOrCallHooks(r2, "postAction"), r2;
        }
        if (this.parent?.listenerCount(s))
          n(), this._processArguments(), this.parent.emit(s, e, t);
        else if (e.length) {
          if (this._findCommand("*"))
            return this._dispatchSubcommand("*", e, t);
          this.listenerCount("command:*") ? this.emit("command:*", e, t) : this.commands.length ? this.unknownCommand() : (n(), this._processArguments());
        } else this.commands.length ? (n(), this.help({ error: true })) : (n(), this._processArguments());
      }
      /**
       * Find matching command.
       *
       * @private
       * @return {Command | undefined}
       */
      _findCommand(e) {
        if (e)
          return this.commands.find(
            (t) => t._name === e || t._aliases.includes(e)
          );
      }
      /**
       * Return an option matching `arg` if any.
       *
       * @param {string} arg
       * @return {Option}
       * @package
       */
      _findOption(e) {
        return this.options.find((t) => t.is(e));
      }
      /**
       * Display an error message if a mandatory option does not have a value.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForMissingMandatoryOptions() {
        this._getCommandAndAncestors().forEach((e) => {
          e.options.forEach((t) => {
            t.mandatory && e.getOptionValue(t.attributeName()) === void 0 && e.missingMandatoryOptionValue(t);
          });
        });
      }
      /**
       * Display an error message if conflicting options are used together in this.
       *
       * @private
       */
      _checkForConflictingLocalOptions() {
        const e = this.options.filter((i) => {
          const n = i.attributeName();
          return this.getOptionValue(n) === void 0 ? false : this.getOptionValueSource(n) !== "default";
        });
        e.filter(
          (i) => i.conflictsWith.length > 0
        ).forEach((i) => {
          const n = e.find(
            (s) => i.conflictsWith.includes(s.attributeName())
          );
          n && this._conflictingOption(i, n);
        });
      }
      /**
       * Display an error message if conflicting options are used together.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForConflictingOptions() {
        this._getCommandAndAncestors().forEach((e) => {
          e._checkForConflictingLocalOptions();
        });
      }
      /**
       * Parse options from `argv` removing known options,
       * and return argv split into operands and unknown arguments.
       *
       * Side effects: modifies command by storing options. Does not reset state if called again.
       *
       * Examples:
       *
       *     argv => operands, unknown
       *     --known kkk op => [op], []
       *     op --known kkk => [op], []
       *     sub --unknown uuu op => [sub], [--unknown uuu op]
       *     sub -- --unknown uuu op => [sub --unknown uuu op], []
       *
       * @param {string[]} args
       * @return {{operands: string[], unknown: string[]}}
       */
      parseOptions(e) {
        const t = [], i = [];
        let n = t;
        function s(o) {
          return o.length > 1 && o[0] === "-";
        }
        const r2 = (o) => /^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(o) ? !this._getCommandAndAncestors().some(
          (h) => h.options.map((c) => c.short).some((c) => /^-\d$/.test(c))
        ) : false;
        let a = null, u = null, l = 0;
        for (; l < e.length || u; ) {
          const o = u ?? e[l++];
          if (u = null, o === "--") {
            n === i && n.push(o), n.push(...e.slice(l));
            break;
          }
          if (a && (!s(o) || r2(o))) {
            this.emit(`option:${a.name()}`, o);
            continue;
          }
          if (a = null, s(o)) {
            const h = this._findOption(o);
            if (h) {
              if (h.required) {
                const c = e[l++];
                c === void 0 && this.optionMissingArgument(h), this.emit(`option:${h.name()}`, c);
              } else if (h.optional) {
                let c = null;
                l < e.length && (!s(e[l]) || r2(e[l])) && (c = e[l++]), this.emit(`option:${h.name()}`, c);
              } else
                this.emit(`option:${h.name()}`);
              a = h.variadic ? h : null;
              continue;
            }
          }
          if (o.length > 2 && o[0] === "-" && o[1] !== "-") {
            const h = this._findOption(`-${o[1]}`);
            if (h) {
              h.required || h.optional && this._combineFlagAndOptionalValue ? this.emit(`option:${h.name()}`, o.slice(2)) : (this.emit(`option:${h.name()}`), u = `-${o.slice(2)}`);
              continue;
            }
          }
          if (/^--[^=]+=/.test(o)) {
            const h = o.indexOf("="), c = this._findOption(o.slice(0, h));
            if (c && (c.required || c.optional)) {
              this.emit(`option:${c.name()}`, o.slice(h + 1));
              continue;
            }
          }
          if (n === t && s(o) && !(this.commands.length === 0 && r2(o)) && (n = i), (this._enablePositionalOptions || this._passThroughOptions) && t.length === 0 && i.length === 0) {
            if (this._findCommand(o)) {
              t.push(o), i.push(...e.slice(l));
              break;
            } else if (this._getHelpCommand() && o === this._getHelpCommand().name()) {
              t.push(o, ...e.slice(l));
              break;
            } else if (this._defaultCommandName) {
              i.push(o, ...e.slice(l));
              break;
            }
          }
          if (this._passThroughOptions) {
            n.push(o, ...e.slice(l));
            break;
          }
          n.push(o);
        }
        return { operands: t, unknown: i };
      }
      /**
       * Return an object containing local option values as key-value pairs.
       *
       * @return {object}
       */
      opts() {
        if (this._storeOptionsAsProperties) {
          const e = {}, t = this.options.length;
          for (let i = 0; i < t; i++) {
            const n = this.options[i].attributeName();
            e[n] = n === this._versionOptionName ? this._version : this[n];
          }
          return e;
        }
        return this._optionValues;
      }
      /**
       * Return an object containing merged local and global option values as key-value pairs.
       *
       * @return {object}
       */
      optsWithGlobals() {
        return this._getCommandAndAncestors().reduce(
          (e, t) => Object.assign(e, t.opts()),
          {}
        );
      }
      /**
       * Display error message and exit (or call exitOverride).
       *
       * @param {string} message
       * @param {object} [errorOptions]
       * @param {string} [errorOptions.code] - an id string representing the error
       * @param {number} [errorOptions.exitCode] - used with process.exit
       */
      error(e, t) {
        this._outputConfiguration.outputError(
          `${e}
`,
          this._outputConfiguration.writeErr
        ), typeof this._showHelpAfterError == "string" ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`) : this._showHelpAfterError && (this._outputConfiguration.writeErr(`
`), this.outputHelp({ error: true }));
        const i = t || {}, n = i.exitCode || 1, s = i.code || "commander.error";
        this._exit(n, s, e);
      }
      /**
       * Apply any option related environment variables, if option does
       * not have a value from cli or client code.
       *
       * @private
       */
      _parseOptionsEnv() {
        this.options.forEach((e) => {
          if (e.envVar && e.envVar in process.env) {
            const t = e.attributeName();
            (this.getOptionValue(t) === void 0 || ["default", "config", "env"].includes(
              this.getOptionValueSource(t)
            )) && (e.required || e.optional ? this.emit(`optionEnv:${e.name()}`, process.env[e.envVar]) : this.emit(`optionEnv:${e.name()}`));
          }
        });
      }
      /**
       * Apply any implied option values, if option is undefined or default value.
       *
       * @private
       */
      _parseOptionsImplied() {
        const e = new DualOptions(this.options), t = (i) => this.getOptionValue(i) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(i));
        this.options.filter(
          (i) => i.implied !== void 0 && t(i.attributeName()) && e.valueFromOption(
            this.getOptionValue(i.attributeName()),
            i
          )
        ).forEach((i) => {
          Object.keys(i.implied).filter((n) => !t(n)).forEach((n) => {
            this.setOptionValueWithSource(
              n,
              i.implied[n],
              "implied"
            );
          });
        });
      }
      /**
       * Argument `name` is missing.
       *
       * @param {string} name
       * @private
       */
      missingArgument(e) {
        const t = `error: missing required argument '${e}'`;
        this.error(t, { code: "commander.missingArgument" });
      }
      /**
       * `Option` is missing an argument.
       *
       * @param {Option} option
       * @private
       */
      optionMissingArgument(e) {
        const t = `error: option '${e.flags}' argument missing`;
        this.error(t, { code: "commander.optionMissingArgument" });
      }
      /**
       * `Option` does not have a value, and is a mandatory option.
       *
       * @param {Option} option
       * @private
       */
      missingMandatoryOptionValue(e) {
        const t = `error: required option '${e.flags}' not specified`;
        this.error(t, { code: "commander.missingMandatoryOptionValue" });
      }
      /**
       * `Option` conflicts with another option.
       *
       * @param {Option} option
       * @param {Option} conflictingOption
       * @private
       */
      _conflictingOption(e, t) {
        const i = (r2) => {
          const a = r2.attributeName(), u = this.getOptionValue(a), l = this.options.find(
            (h) => h.negate && a === h.attributeName()
          ), o = this.options.find(
            (h) => !h.negate && a === h.attributeName()
          );
          return l && (l.presetArg === void 0 && u === false || l.presetArg !== void 0 && u === l.presetArg) ? l : o || r2;
        }, n = (r2) => {
          const a = i(r2), u = a.attributeName();
          return this.getOptionValueSource(u) === "env" ? `environment variable '${a.envVar}'` : `option '${a.flags}'`;
        }, s = `error: ${n(e)} cannot be used with ${n(t)}`;
        this.error(s, { code: "commander.conflictingOption" });
      }
      /**
       * Unknown option `flag`.
       *
       * @param {string} flag
       * @private
       */
      unknownOption(e) {
        if (this._allowUnknownOption) return;
        let t = "";
        if (e.startsWith("--") && this._showSuggestionAfterError) {
          let n = [], s = this;
          do {
            const r2 = s.createHelp().visibleOptions(s).filter((a) => a.long).map((a) => a.long);
            n = n.concat(r2), s = s.parent;
          } while (s && !s._enablePositionalOptions);
          t = suggestSimilar(e, n);
        }
        const i = `error: unknown option '${e}'${t}`;
        this.error(i, { code: "commander.unknownOption" });
      }
      /**
       * Excess arguments, more than expected.
       *
       * @param {string[]} receivedArgs
       * @private
       */
      _excessArguments(e) {
        if (this._allowExcessArguments) return;
        const t = this.registeredArguments.length, i = t === 1 ? "" : "s", s = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${t} argument${i} but got ${e.length}.`;
        this.error(s, { code: "commander.excessArguments" });
      }
      /**
       * Unknown command.
       *
       * @private
       */
      unknownCommand() {
        const e = this.args[0];
        let t = "";
        if (this._showSuggestionAfterError) {
          const n = [];
          this.createHelp().visibleCommands(this).forEach((s) => {
            n.push(s.name()), s.alias() && n.push(s.alias());
          }), t = suggestSimilar(e, n);
        }
        const i = `error: unknown command '${e}'${t}`;
        this.error(i, { code: "commander.unknownCommand" });
      }
      /**
       * Get or set the program version.
       *
       * This method auto-registers the "-V, --version" option which will print the version number.
       *
       * You can optionally supply the flags and description to override the defaults.
       *
       * @param {string} [str]
       * @param {string} [flags]
       * @param {string} [description]
       * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
       */
      version(e, t, i) {
        if (e === void 0) return this._version;
        this._version = e, t = t || "-V, --version", i = i || "output the version number";
        const n = this.createOption(t, i);
        return this._versionOptionName = n.attributeName(), this._registerOption(n), this.on("option:" + n.name(), () => {
          this._outputConfiguration.writeOut(`${e}
`), this._exit(0, "commander.version", e);
        }), this;
      }
      /**
       * Set the description.
       *
       * @param {string} [str]
       * @param {object} [argsDescription]
       * @return {(string|Command)}
       */
      description(e, t) {
        return e === void 0 && t === void 0 ? this._description : (this._description = e, t && (this._argsDescription = t), this);
      }
      /**
       * Set the summary. Used when listed as subcommand of parent.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      summary(e) {
        return e === void 0 ? this._summary : (this._summary = e, this);
      }
      /**
       * Set an alias for the command.
       *
       * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
       *
       * @param {string} [alias]
       * @return {(string|Command)}
       */
      alias(e) {
        if (e === void 0) return this._aliases[0];
        let t = this;
        if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (t = this.commands[this.commands.length - 1]), e === t._name)
          throw new Error("Command alias can't be the same as its name");
        const i = this.parent?._findCommand(e);
        if (i) {
          const n = [i.name()].concat(i.aliases()).join("|");
          throw new Error(
            `cannot add alias '${e}' to command '${this.name()}' as already have command '${n}'`
          );
        }
        return t._aliases.push(e), this;
      }
      /**
       * Set aliases for the command.
       *
       * Only the first alias is shown in the auto-generated help.
       *
       * @param {string[]} [aliases]
       * @return {(string[]|Command)}
       */
      aliases(e) {
        return e === void 0 ? this._aliases : (e.forEach((t) => this.alias(t)), this);
      }
      /**
       * Set / get the command usage `str`.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      usage(e) {
        if (e === void 0) {
          if (this._usage) return this._usage;
          const t = this.registeredArguments.map((i) => humanReadableArgName(i));
          return [].concat(
            this.options.length || this._helpOption !== null ? "[options]" : [],
            this.commands.length ? "[command]" : [],
            this.registeredArguments.length ? t : []
          ).join(" ");
        }
        return this._usage = e, this;
      }
      /**
       * Get or set the name of the command.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      name(e) {
        return e === void 0 ? this._name : (this._name = e, this);
      }
      /**
       * Set/get the help group heading for this subcommand in parent command's help.
       *
       * @param {string} [heading]
       * @return {Command | string}
       */
      helpGroup(e) {
        return e === void 0 ? this._helpGroupHeading ?? "" : (this._helpGroupHeading = e, this);
      }
      /**
       * Set/get the default help group heading for subcommands added to this command.
       * (This does not override a group set directly on the subcommand using .helpGroup().)
       *
       * @example
       * program.commandsGroup('Development Commands:);
       * program.command('watch')...
       * program.command('lint')...
       * ...
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      commandsGroup(e) {
        return e === void 0 ? this._defaultCommandGroup ?? "" : (this._defaultCommandGroup = e, this);
      }
      /**
       * Set/get the default help group heading for options added to this command.
       * (This does not override a group set directly on the option using .helpGroup().)
       *
       * @example
       * program
       *   .optionsGroup('Development Options:')
       *   .option('-d, --debug', 'output extra debugging')
       *   .option('-p, --profile', 'output profiling information')
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      optionsGroup(e) {
        return e === void 0 ? this._defaultOptionGroup ?? "" : (this._defaultOptionGroup = e, this);
      }
      /**
       * @param {Option} option
       * @private
       */
      _initOptionGroup(e) {
        this._defaultOptionGroup && !e.helpGroupHeading && e.helpGroup(this._defaultOptionGroup);
      }
      /**
       * @param {Command} cmd
       * @private
       */
      _initCommandGroup(e) {
        this._defaultCommandGroup && !e.helpGroup() && e.helpGroup(this._defaultCommandGroup);
      }
      /**
       * Set the name of the command from script filename, such as process.argv[1],
       * or require.main.filename, or __filename.
       *
       * (Used internally and public although not documented in README.)
       *
       * @example
       * program.nameFromFilename(require.main.filename);
       *
       * @param {string} filename
       * @return {Command}
       */
      nameFromFilename(e) {
        return this._name = path.basename(e, path.extname(e)), this;
      }
      /**
       * Get or set the directory for searching for executable subcommands of this command.
       *
       * @example
       * program.executableDir(__dirname);
       * // or
       * program.executableDir('subcommands');
       *
       * @param {string} [path]
       * @return {(string|null|Command)}
       */
      executableDir(e) {
        return e === void 0 ? this._executableDir : (this._executableDir = e, this);
      }
      /**
       * Return program help documentation.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
       * @return {string}
       */
      helpInformation(e) {
        const t = this.createHelp(), i = this._getOutputContext(e);
        t.prepareContext({
          error: i.error,
          helpWidth: i.helpWidth,
          outputHasColors: i.hasColors
        });
        const n = t.formatHelp(this, t);
        return i.hasColors ? n : this._outputConfiguration.stripColor(n);
      }
      /**
       * @typedef HelpContext
       * @type {object}
       * @property {boolean} error
       * @property {number} helpWidth
       * @property {boolean} hasColors
       * @property {function} write - includes stripColor if needed
       *
       * @returns {HelpContext}
       * @private
       */
      _getOutputContext(e) {
        e = e || {};
        const t = !!e.error;
        let i, n, s;
        return t ? (i = (a) => this._outputConfiguration.writeErr(a), n = this._outputConfiguration.getErrHasColors(), s = this._outputConfiguration.getErrHelpWidth()) : (i = (a) => this._outputConfiguration.writeOut(a), n = this._outputConfiguration.getOutHasColors(), s = this._outputConfiguration.getOutHelpWidth()), { error: t, write: (a) => (n || (a = this._outputConfiguration.stripColor(a)), i(a)), hasColors: n, helpWidth: s };
      }
      /**
       * Output help information for this command.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      outputHelp(e) {
        let t;
        typeof e == "function" && (t = e, e = void 0);
        const i = this._getOutputContext(e), n = {
          error: i.error,
          write: i.write,
          command: this
        };
        this._getCommandAndAncestors().reverse().forEach((r2) => r2.emit("beforeAllHelp", n)), this.emit("beforeHelp", n);
        let s = this.helpInformation({ error: i.error });
        if (t && (s = t(s), typeof s != "string" && !Buffer.isBuffer(s)))
          throw new Error("outputHelp callback must return a string or a Buffer");
        i.write(s), this._getHelpOption()?.long && this.emit(this._getHelpOption().long), this.emit("afterHelp", n), this._getCommandAndAncestors().forEach(
          (r2) => r2.emit("afterAllHelp", n)
        );
      }
      /**
       * You can pass in flags and a description to customise the built-in help option.
       * Pass in false to disable the built-in help option.
       *
       * @example
       * program.helpOption('-?, --help' 'show help'); // customise
       * program.helpOption(false); // disable
       *
       * @param {(string | boolean)} flags
       * @param {string} [description]
       * @return {Command} `this` command for chaining
       */
      helpOption(e, t) {
        return typeof e == "boolean" ? (e ? (this._helpOption === null && (this._helpOption = void 0), this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption())) : this._helpOption = null, this) : (this._helpOption = this.createOption(
          e ?? "-h, --help",
          t ?? "display help for command"
        ), (e || t) && this._initOptionGroup(this._helpOption), this);
      }
      /**
       * Lazy create help option.
       * Returns null if has been disabled with .helpOption(false).
       *
       * @returns {(Option | null)} the help option
       * @package
       */
      _getHelpOption() {
        return this._helpOption === void 0 && this.helpOption(void 0, void 0), this._helpOption;
      }
      /**
       * Supply your own option to use for the built-in help option.
       * This is an alternative to using helpOption() to customise the flags and description etc.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addHelpOption(e) {
        return this._helpOption = e, this._initOptionGroup(e), this;
      }
      /**
       * Output help information and exit.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      help(e) {
        this.outputHelp(e);
        let t = Number(process.exitCode ?? 0);
        t === 0 && e && typeof e != "function" && e.error && (t = 1), this._exit(t, "commander.help", "(outputHelp)");
      }
      /**
       * // Do a little typing to coordinate emit and listener for the help text events.
       * @typedef HelpTextEventContext
       * @type {object}
       * @property {boolean} error
       * @property {Command} command
       * @property {function} write
       */
      /**
       * Add additional text to be displayed with the built-in help.
       *
       * Position is 'before' or 'after' to affect just this command,
       * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
       *
       * @param {string} position - before or after built-in help
       * @param {(string | Function)} text - string to add, or a function returning a string
       * @return {Command} `this` command for chaining
       */
      addHelpText(e, t) {
        const i = ["beforeAll", "before", "after", "afterAll"];
        if (!i.includes(e))
          throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${i.join("', '")}'`);
        const n = `${e}Help`;
        return this.on(n, (s) => {
          let r2;
          typeof t == "function" ? r2 = t({ error: s.error, command: s.command }) : r2 = t, r2 && s.write(`${r2}
`);
        }), this;
      }
      /**
       * Output help information if help flags specified
       *
       * @param {Array} args - array of options to search for help flags
       * @private
       */
      _outputHelpIfRequested(e) {
        const t = this._getHelpOption();
        t && e.find((n) => t.is(n)) && (this.outputHelp(), this._exit(0, "commander.helpDisplayed", "(outputHelp)"));
      }
    };
    function incrementNodeInspectorPort(d) {
      return d.map((e) => {
        if (!e.startsWith("--inspect"))
          return e;
        let t, i = "127.0.0.1", n = "9229", s;
        return (s = e.match(/^(--inspect(-brk)?)$/)) !== null ? t = s[1] : (s = e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null ? (t = s[1], /^\d+$/.test(s[3]) ? n = s[3] : i = s[3]) : (s = e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null && (t = s[1], i = s[3], n = s[4]), t && n !== "0" ? `${t}=${i}:${parseInt(n) + 1}` : e;
      });
    }
    function useColor() {
      if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false")
        return false;
      if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0)
        return true;
    }
    exports.Command = Command2, exports.useColor = useColor;
  }
});

// node_modules/commander/index.js
var require_commander = __commonJS({
  "node_modules/commander/index.js"(exports) {
    var { Argument: Argument2 } = require_argument();
    var { Command: Command2 } = require_command();
    var { CommanderError: CommanderError2, InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var { Help: Help2 } = require_help();
    var { Option: Option2 } = require_option();
    exports.program = new Command2(), exports.createCommand = (r2) => new Command2(r2), exports.createOption = (r2, e) => new Option2(r2, e), exports.createArgument = (r2, e) => new Argument2(r2, e), exports.Command = Command2, exports.Option = Option2, exports.Argument = Argument2, exports.Help = Help2, exports.CommanderError = CommanderError2, exports.InvalidArgumentError = InvalidArgumentError2, exports.InvalidOptionArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/esm.mjs
var import_index = __toESM(require_commander(), 1);
var {
  program,
  createCommand,
  createArgument,
  createOption,
  CommanderError,
  InvalidArgumentError,
  InvalidOptionArgumentError,
  // deprecated old name
  Command,
  Argument,
  Option,
  Help
} = import_index.default;

// src/hosts/cli/help.ts
var ABOUT = "Tells what a change newly lets a Tauri app, or the machine that builds it, do.";
var MORE_HELP = "\n`toril review --help` lists the options of a review, and so on for each command.\n";
var EXIT_STATUS = `
Exit status
  0  pass: nothing new that matters, and everything was read
  1  fail: something new, at or above the level that fails
  2  wrong usage, or a repository that can't be read
  3  incomplete: something could not be read, so nothing is promised; 0 where the policy lets that through
`;

// src/hosts/cli/usage-error.ts
var UsageError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "UsageError";
  }
};

// src/hosts/cli/value-option.ts
function valueOption(flags, description, read = (text) => text) {
  return new Option(flags, description).argParser((text, earlier) => {
    if (text.startsWith("-")) throw new UsageError(`${flags} takes a value, and "${text}" is none`);
    return read(text, earlier);
  });
}
function repeatedOption(flags, description, read) {
  return valueOption(flags, description, (text, earlier) => [
    ...Array.isArray(earlier) ? earlier : [],
    read(text)
  ]);
}
function oneOf(option, names) {
  return (text) => {
    const found = names.find((name) => name.toLowerCase() === text.toLowerCase());
    if (found !== void 0) return found;
    throw new UsageError(`${option} takes ${inWords(names)}, and not "${text}"${didYouMean(text, names)}`);
  };
}
function inWords(names) {
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

// src/hosts/cli/filter-options.ts
var ANY_TEXT = (text) => text;
function addFilterOptions(command) {
  command.optionsGroup("What is shown, never the verdict (each may repeat):").addOption(
    repeatedOption(
      "--min-severity <level>",
      "findings as severe, or more",
      oneOf("--min-severity", SEVERITIES.toReversed())
    )
  ).addOption(repeatedOption("--rule <id>", "those of a rule, or of some, such as ipc/*", ANY_TEXT)).addOption(
    repeatedOption(
      "--who <name>",
      "what these newly can: a window's label, a URL, web (any website), build (who reaches the machine that builds), publishers (of packages)",
      ANY_TEXT
    )
  ).addOption(
    repeatedOption(
      "--platform <name>",
      "what happens there: linux, macos, windows, android, ios",
      oneOf("--platform", PLATFORMS)
    )
  ).addOption(
    repeatedOption(
      "--power <name>",
      `what gives one of these: ${POWERS.join(", ")}`,
      oneOf("--power", POWERS)
    )
  ).addOption(
    repeatedOption(
      "--build <which>",
      "release: without what only developers and tests build; all",
      oneOf("--build", BUILDS)
    )
  );
  return () => {
    const {
      minSeverity = [],
      rule = [],
      who = [],
      platform = [],
      power = [],
      build = []
    } = command.opts();
    return { minSeverity, rule, who, platform, power, build };
  };
}

// src/hosts/cli/command.ts
var FORMATS = ["text", "json", "markdown", "sarif"];

// src/hosts/cli/outputs.ts
var formatIn = oneOf("--format", FORMATS);
var Outputs = class {
  #given = [];
  addFormat(text) {
    this.#given.push({ format: formatIn(text), file: null });
  }
  /** A file without a format is text. */
  addFile(file) {
    const last = this.#given.at(-1);
    if (last === void 0) this.#given.push({ format: "text", file });
    else if (last.file === null) last.file = file;
    else throw new UsageError(`--output ${file} has no --format of its own`);
  }
  all() {
    if (this.#given.length === 0) return [{ format: "text", file: null }];
    if (this.#given.filter(({ file }) => file === null).length > 1)
      throw new UsageError("only one format can be printed; give the others an --output");
    const files = this.#given.flatMap(({ file }) => file ?? []);
    if (new Set(files).size < files.length) throw new UsageError("two formats go to the same file");
    return this.#given;
  }
};

// src/hosts/cli/review-options.ts
var FAIL_ON = [...SEVERITIES.toReversed(), "never"];
function addReviewOptions(command) {
  const outputs = new Outputs();
  command.addOption(valueOption("--repo <dir>", "the repository; the current folder by default. It may be bare")).addOption(
    valueOption("--base <rev>", "what to compare with; by default where head left the default branch")
  ).addOption(
    valueOption("--head <rev>", "what to look at; HEAD by default. WORKTREE is the working tree as it is")
  ).addOption(valueOption("--base-dir <dir>", "a folder to compare with, in place of a revision")).addOption(valueOption("--head-dir <dir>", "the folder to look at")).addOption(
    valueOption(
      "--format <name>",
      "text (the default), json, markdown or sarif. May be given several times,",
      (name) => outputs.addFormat(name)
    )
  ).addOption(
    valueOption(
      "--output <file>",
      "each followed by the file it goes to; without one it is printed",
      (file) => outputs.addFile(file)
    )
  ).addOption(
    valueOption(
      "--policy <file>",
      `what blocks a merge, as docs/policy.md tells; by default ${POLICY_PATH} of the default branch`
    )
  ).option("--no-policy", "judge by the defaults, whatever the repository's own policy says").addOption(
    valueOption(
      "--fail-on <level>",
      `the least severity that fails: ${FAIL_ON.join(", ")}; medium by default. It goes before what the policy says`,
      oneOf("--fail-on", FAIL_ON)
    )
  ).option("--details", "in the text, all about each finding: its lines, its witness and what to do").option("-q, --quiet", "of the text, only the line that says what was decided").option("--offline", "ask no registry; what the cache does not have is a gap").addOption(
    valueOption("--cache <dir>", "where facts about packages are kept between runs, for a CI to keep")
  );
  const filters = addFilterOptions(command);
  return () => reviewCommand(command.opts(), outputs, filters());
}
function reviewCommand(values, outputs, filters) {
  return {
    name: "review",
    sides: sidesOf(values),
    outputs: outputs.all(),
    text: textLengthOf(values),
    filters,
    failOn: values.failOn ?? null,
    policy: policyOf(values),
    offline: values.offline ?? false,
    cache: values.cache ?? null
  };
}
function sidesOf({ repo, base, head, baseDir, headDir }) {
  if (baseDir === void 0 && headDir === void 0)
    return { kind: "git", repo: repo ?? ".", base: base ?? null, head: head ?? "HEAD" };
  if (baseDir === void 0 || headDir === void 0)
    throw new UsageError("--base-dir and --head-dir go together");
  if (repo !== void 0 || base !== void 0 || head !== void 0)
    throw new UsageError("--base-dir and --head-dir compare folders; --repo, --base and --head are for git");
  return { kind: "folders", base: baseDir, head: headDir };
}
function policyOf({ policy }) {
  if (policy === void 0) return { kind: "own" };
  return policy === false ? { kind: "none" } : { kind: "file", file: policy };
}
function textLengthOf({ details = false, quiet = false }) {
  if (details && quiet) throw new UsageError("--details and --quiet don't go together");
  if (details) return "details";
  return quiet ? "quiet" : "summary";
}

// src/hosts/cli/parse-command.ts
var DEFAULT_WIDTH = 100;
function parseCommand(words, width = DEFAULT_WIDTH) {
  const [first = "help"] = words;
  const output = [];
  const commands = [];
  const program2 = programOf((command) => commands.push(command), output, width);
  const chosen = program2.commands.find((command) => command.name() === first);
  try {
    program2.parse(knownWords(words, program2), { from: "user" });
  } catch (error) {
    const mistake = mistakeIn(error, chosen);
    if (mistake !== void 0) throw wrongUsage(mistake, chosen);
  }
  return commands[0] ?? { name: "print", text: output.join("") };
}
function programOf(take, output, width) {
  const program2 = new Command("toril").description(ABOUT).version(`toril ${VERSION}`, "-V, --version", "show which version this is").helpOption("-h, --help", "show this help").helpCommand("help [command]", "show the help of a command").addHelpText("after", MORE_HELP + EXIT_STATUS).configureHelp({ minWidthToWrap: 20 }).exitOverride().configureOutput({
    writeOut: (text) => output.push(text),
    writeErr: () => {
    },
    // the error itself tells what is wrong
    getOutHelpWidth: () => width
  });
  const review = program2.command("review").description("compare two revisions of a git repository, or two folders");
  const reviewAsked = addReviewOptions(review);
  review.addHelpText("after", EXIT_STATUS).action(() => take(reviewAsked()));
  const explain = program2.command("explain").description("tell what a rule reports, why, and what to do; or all about one finding of a review").argument(
    "<what>",
    "a rule, such as ipc/scope-widened; or a finding's number in the review with these options"
  ).addOption(
    valueOption("--from <file>", "a review written with --format json, in place of one that is done now")
  );
  const explainedReview = addReviewOptions(explain);
  explain.action(
    (what, { from = null }) => take({ name: "explain", what, from, review: explainedReview() })
  );
  program2.command("policy").description("look at a policy").command("check").description("tell whether a policy can be used, and every line that is wrong").argument("[file]", `the policy; ${POLICY_PATH} by default`).action((file) => take({ name: "policy-check", file: file ?? null }));
  program2.command("serve").description("run the GitHub App, as docs/app.md tells; its settings are variables of the environment").action(() => take({ name: "serve" }));
  return program2;
}
function knownWords(words, program2) {
  const [first, ...rest] = words;
  if (first === void 0 || first === "help") return knownWords([...rest, "--help"], program2);
  const names = program2.commands.map((command) => command.name());
  if (first.startsWith("-") || names.includes(first)) return words;
  throw new UsageError(`there is no command "${first}"${didYouMean(first, names)}`);
}
function mistakeIn(error, chosen) {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode === 0) return void 0;
  if (error.code === "commander.help")
    return `${chosen?.name()} takes ${chosen?.commands.map((command) => command.name()).join(" or ")}`;
  return error.message.replace(/^error: /, "").replace(/\.$/, "").replace(/\n\(Did you mean (.*)\?\)$/, "; did you mean $1?");
}
function wrongUsage(mistake, chosen) {
  const help = chosen === void 0 ? "toril --help" : `toril ${chosen.name()} --help`;
  return new SetupError(`${mistake}${mistake.endsWith("?") ? "" : "."} \`${help}\` shows what can be given.`);
}
export {
  parseCommand
};
