//! The same commands before: each looks at what a page hands it, and some are not there.
mod checks;
mod disk;
mod kinds;
mod notes;
mod programs;
mod servers;

pub fn with_commands<R: tauri::Runtime>(builder: tauri::Builder<R>) -> tauri::Builder<R> {
    builder.manage(disk::Store::default()).invoke_handler(tauri::generate_handler![
        notes::read_note,
        notes::read_joined,
        notes::read_later,
        notes::read_mapped,
        notes::read_first,
        notes::read_maybe,
        notes::read_stored,
        notes::read_by_trait,
        notes::write_note,
        notes::append_note,
        notes::remove_note,
        notes::remove_folder,
        notes::list_notes,
        notes::make_folder,
        notes::export_note,
        notes::link_note,
        kinds::read_titled,
        kinds::read_placed,
        kinds::act,
        kinds::read_named,
        kinds::read_tagged,
        programs::run_script,
        programs::run_chosen,
        servers::fetch_text,
        servers::post_text,
        servers::fetch_from,
        servers::ask,
    ])
}
