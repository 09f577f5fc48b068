pub fn more(list: &mut Filter) {
    list.allow_file("/etc/passwd");
}
