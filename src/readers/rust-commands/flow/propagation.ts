/** Methods whose value holds nothing of what they are called on: a number, a yes or no, or what a disk says. */
export const TELLS_ONLY: ReadonlySet<string> = new Set(
  "len is_empty exists try_exists is_file is_dir is_absolute is_relative is_symlink starts_with ends_with contains eq ne cmp partial_cmp eq_ignore_ascii_case metadata symlink_metadata count capacity hash finish position rposition is_ok is_err is_some is_none is_char_boundary is_ascii any all".split(
    " ",
  ),
);

/** Methods that take a text apart. */
export const SPLITS: ReadonlySet<string> = new Set(
  "split rsplit splitn rsplitn split_once rsplit_once split_terminator split_whitespace split_ascii_whitespace split_at split_inclusive".split(
    " ",
  ),
);

/** Methods that put an argument into their value, or into what they are called on. */
export const TAKES_IN: ReadonlySet<string> = new Set(
  "join resolve with_file_name with_extension replace replacen replace_all unwrap_or unwrap_or_else unwrap_or_default or or_else and chain decode concat map_or map_or_else then then_some map and_then filter_map flat_map fold zip append_pair set_query with_path insert_header entry get_or_insert parse_from".split(
    " ",
  ),
);

/** Methods that change what they are called on by an argument. */
export const CHANGES: ReadonlySet<string> = new Set(
  "push push_str push_back push_front extend insert insert_str append set_file_name set_path set_host set_scheme write_str write_fmt write_all extend_from_slice set prepend replace_range or_insert or_insert_with".split(
    " ",
  ),
);

/** Methods whose value is, for us, what they are called on. */
export const SAME: ReadonlySet<string> = new Set(
  "clone to_string as_ref as_mut as_deref as_deref_mut borrow borrow_mut to_owned into into_inner cloned copied take iter iter_mut into_iter to_vec as_path as_str to_path_buf as_os_str unwrap_or_default try_into ok ok_or ok_or_else map_err context with_context inspect inspect_err transpose flatten by_ref as_slice deref lock inner".split(
    " ",
  ),
);

/** Methods that stop where it is no `Ok` or `Some`. */
export const UNWRAPS: ReadonlySet<string> = new Set(["unwrap", "expect", "unwrap_unchecked"]);

/** Methods that hand what they are called on to a closure. */
export const HANDS_ON: ReadonlySet<string> = new Set(
  "map and_then filter filter_map flat_map for_each try_for_each map_or map_or_else is_some_and is_ok_and inspect any all find find_map take_while skip_while fold try_fold then unwrap_or_else or_else map_err map_while position partition retain".split(
    " ",
  ),
);

/** Names that so many types have that a method of the app's own isn't meant by the name alone. */
export const COMMON: ReadonlySet<string> = new Set(
  "new default from into clone get get_mut set insert remove contains push pop len iter map and_then unwrap expect as_str as_ref to_string to_owned join collect next fmt drop eq cmp hash deref send recv lock read write flush close is_empty filter parse trim split replace extend entry keys values ok err first last take find any all emit".split(
    " ",
  ),
);

/** Functions that yield nothing of what they are given: digests, and what compares. */
export const DIGESTS =
  /(?:^|_)(?:hash|digest|sha\d*|md5|blake\d?|checksum|hmac|len|size_of|drop|compare)(?:_|$)/i;

/** Macros by what they make of their arguments. */
export const FORMATS: ReadonlySet<string> = new Set(
  "format format_args concat format_compact anyhow eyre".split(" "),
);
export const STOPS: ReadonlySet<string> = new Set("panic unreachable todo unimplemented bail".split(" "));
export const DEMANDS: ReadonlySet<string> = new Set("ensure assert require".split(" "));
