/** What a line of a script may end in: that nobody hears of it, or that it may fail. */
const ENDING = String.raw`(?: >\s?/dev/null| 2>\s?/dev/null| &>\s?/dev/null| 2>&1| \|\| (?:true|:|exit \d+))*(?: ?;;| ?;)?`;

/** What ends each text that it begins. A text that goes on in the next line may end there in front of anything. */
const CLOSED = String.raw`(?:[^"'\\]|\\[^]|"(?:[^"\\]|\\[^])*"|'[^']*')*`;

/**
 * Lines of a script that only choose, say something, or have the desktop look again at what was installed. `printf -v` and
 * `${name:=…}` set variables.
 */
const SHELL = [
  "#! ?/(?:usr/)?bin/(?:env )?(?:ba|da)?sh(?: -[a-z]+)*",
  String.raw`(?:then|else|fi|do|done|esac|\{|\}|;;|true|:|set [-+][a-z]+(?: [a-z]+)?|(?:exit|return)(?: \d+)?)(?: ?;;| ?;)?`,
  `(?:echo|printf(?! ["'\\\\]*[-{]))(?: [^$\`<>|&;()]*)?${ENDING}`,
  `(?:update-desktop-database|update-mime-database|gtk4?-update-icon-cache)(?: [-\\w/.=]+)*${ENDING}`,
  String.raw`case "?\$\{?\w+\}?"? in`,
  String.raw`[\w|*" -]+\)(?: ;;)?`,
  String.raw`(?:el)?if \[\[? (?![^]*\$\{\w+:?=)[^\`();|&<>]* \]\]?(?: ?; then)?`,
  `(?:el)?if (?:! )?(?:command -v|which|type|hash) [-\\w]+${ENDING}(?: ?;? then)?`,
];

/** A path below the app's own folder. */
const OWN = String.raw`"\$INSTDIR(?:\\(?!\.\.)[\w .-]+)+"`;

/** Numbers, nothing, a GUID, or what another register holds: nothing that some instruction could start. */
const VALUE = String.raw`(?:-?[\d.]*|\{[\da-f-]+\}|\$R?\d)`;

/** The same between quotes, or without any: a text of many quotes must have one reading only, or the engine tries them all. */
const BARE = `(?:"${VALUE}"|'${VALUE}'|${VALUE})`;

/** One parameter of an instruction. */
const OPERAND = "(?:\"[^\"]*\"|'[^']*'|`[^`]*`|[^\\s\"'`]+)";

/** What LogicLib asks: another word than these in the place of an operator is a macro, such as `Cmd`, which runs what follows it. */
const TEST = String.raw`(?:\$\{(?!Cmd\})\w+\}(?: ${OPERAND})?|${OPERAND} (?:S?[!=]=|<>|[<>]=?|=|&) ${OPERAND})`;

/**
 * Lines of NSIS that only choose, say or count something, or tidy up in the app's own folder. What may stand for code, as a text
 * in a define or register may, is none of them. `$%…%` is a variable of the machine that builds the installer.
 */
const NSIS = [
  "(?:DetailPrint|Abort|MessageBox|Name|Caption|BrandingText|VI\\w+|!echo|!warning|!verbose)(?: [^]*)?",
  String.raw`(?:License)?LangString \w+ \$\{\w+\} ("[^"]*"|'[^']*'|\`[^\`]*\`)`,
  "!(?:ifn?def|ifmacron?def|if|else(?:if)?|endif|macro|macroend|undef)(?: [^]*)?",
  String.raw`!define(?: /(?:redef|ifndef|math))* \w+(?: ${BARE})*`,
  String.raw`!insertmacro MUI_(?:UN)?(?:PAGE_\w+|LANGUAGE "\w+"|RESERVEFILE\w*)`,
  String.raw`\$\{(?:(?:(?:And|Or)?(?:If|Unless)|ElseIf|ElseUnless)(?:Not)?|Do|While)\} ${TEST}`,
  String.raw`\$\{(?:Else|EndIf|EndUnless|Do|Loop|Break|Continue|Exit\w+|Next|Default|EndSelect|EndSwitch|EndWhile)\}`,
  String.raw`\$\{(?:Select|Switch|Case|CaseElse)\}(?: ${OPERAND})*`,
  String.raw`\$\{For\} \$\w+ ${BARE} ${BARE}`,
  String.raw`(?:Section|SectionEnd|SectionGroup|SectionGroupEnd|Function|FunctionEnd|Var|Return|Nop|Sleep|Goto|ClearErrors|SetErrors|If(?:Errors|Silent|FileExists|Abort)|StrLen|StrCmpS?|Int(?:Op|CmpU?)|Pop|Exch|SetDetails\w+|SetAutoClose)(?: [^]*)?`,
  String.raw`IntFmt \$\w+ "?(?:0x)?%[\d.]*[diux]"? \$\w+`,
  String.raw`(?:Push|StrCpy \$\w+)(?: ${BARE})+`,
  `(?:SetOutPath|CreateDirectory|Delete|RMDir(?: /r)?) ${OWN}`,
  String.raw`SetOutPath "?\$INSTDIR"?`,
  String.raw`[\w.]+:|\{\{(?:[#/]\w+(?: [\w.]+)*|else)\}\}`,
];

/** Elements of WiX that only order others, or show something. */
const WIX =
  "Wix|Fragment|Product|Package|Media|MediaTemplate|Directory|DirectoryRef|StandardDirectory|Component|ComponentRef|ComponentGroup|ComponentGroupRef|Feature|FeatureRef|Icon|UI|UIRef|Dialog|DialogRef|Control|Text|TextStyle|UIText|Condition|Level|WixVariable|String|MajorUpgrade";

/** Lines of XcodeGen's template that only name or number something. */
const XCODE = String.raw`(?:- )?["']?(?:name|title|options|info|properties|bundleIdPrefix|createIntermediateGroups|developmentLanguage|deploymentTarget|iOS|xcodeVersion|fileGroups|configs|debug|release|targets|schemes|type|platform|CFBundle(?:Short)?Version\w*|UI\w+|NS\w+UsageDescription|LS\w+)["']?\s*:[\w ."'/-]*|[\]}[{,]+`;

/** Fits each line of a shell that ends each text that it begins. */
export const CLOSED_TEXTS = new RegExp(`^${CLOSED}$`);

/** Fits each line of a shell that does something else. */
export const TELLING_SHELL = new RegExp(`^(?!(?=${CLOSED}$)(?:${SHELL.join("|")})$)[^]`);

/** Fits each line of NSIS that does something else, or that may end a comment in front of something else. */
export const TELLING_NSIS = new RegExp(
  String.raw`^(?!(?:${NSIS.join("|")})(?: [;#][^]*)?$)[^]|\$%|/\*|\*/|^(?:(?!\{\{)[^])*\}\}`,
  "i",
);

/**
 * Fits each line of WiX with another element, or with what runs or lies where the system looks. A character that is written as its
 * number may be a part of any such word.
 */
export const TELLING_WIX = new RegExp(
  String.raw`<(?!(?:/|!--|!\[|\?(?:xml|if|ifdef|ifndef|else|elseif|endif)\b|(?:${WIX})(?=[\s/>])))|\b(?:Execute|InstallScope|AllowDowngrades|Impersonate|InstallPrivileges)\s*=|&#|\b(?:System(?:16|64)?Folder|WindowsFolder|StartupFolder|Event\s*=\s*["']DoAction["'])\b`,
  "i",
);

/** Fits each line of XcodeGen's template that says something else. */
export const TELLING_XCODE = new RegExp(`^(?!(?:${XCODE})$)[^]`);
