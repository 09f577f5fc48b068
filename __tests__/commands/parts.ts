import { attack, type CommandAttack, DONE, PATH, PROGRAM } from "./attacks.ts";

const NO = '{ return Err("no".into()); }';
const TOOLS = 'const TOOLS: [&str; 2] = ["ls", "cat"];';

/** What is looked at of an input, and what is used of it. */
export const PART_ATTACKS: readonly CommandAttack[] = [
  attack(
    PATH,
    "looks at the ending of a path and uses all of it",
    `let kind = std::path::Path::new(&value).extension().and_then(|end| end.to_str()).map(|end| end.to_lowercase()).ok_or("none")?; if !["mp3", "ogg"].contains(&kind.as_str()) ${NO} std::fs::write(&value, "x")${DONE}`,
  ),
  attack(
    PATH,
    "looks at its name and uses all of it",
    `let name = std::path::Path::new(&value).file_name().ok_or("none")?; if name != "notes.md" ${NO} std::fs::write(&value, "x")${DONE}`,
  ),
  attack(
    PATH,
    "looks at a part of it in another function",
    `place(&value)?; std::fs::write(&value, "x")${DONE}`,
    `fn place(value: &str) -> Result<std::path::PathBuf, String> { let name = std::path::Path::new(value).file_name().ok_or("none")?; let file = std::path::Path::new("/notes").join(name); if file.parent() != Some(std::path::Path::new("/notes")) ${NO} Ok(file) }`,
  ),
  attack(
    "silent",
    "looks at its name and uses that",
    `let name = std::path::Path::new(&value).file_name().ok_or("none")?; if name != "notes.md" ${NO} std::fs::write(std::path::Path::new("/notes").join(name), "x")${DONE}`,
  ),
  attack(
    PATH,
    "looks at its first folder and uses all of it",
    `if value.split('/').next() != Some("notes") ${NO} std::fs::write(&value, "x")${DONE}`,
  ),
  attack(
    PROGRAM,
    "looks at the first word of a script",
    `let tool = value.split_whitespace().next().unwrap_or(""); if !TOOLS.contains(&tool) ${NO} std::process::Command::new("sh").arg("-c").arg(&value).spawn()${DONE}`,
    TOOLS,
  ),
  attack(
    "silent",
    "runs the word that it looked at",
    `let tool = value.split_whitespace().next().unwrap_or(""); if !TOOLS.contains(&tool) ${NO} std::process::Command::new(tool).spawn()${DONE}`,
    TOOLS,
  ),
  attack(
    "silent",
    "finds it in a list of its own",
    `let (_, name) = TRACKS.iter().find(|(id, _)| *id == value).ok_or_else(|| format!("no {value}"))?; std::fs::write(format!("/music/{value}.mp3"), name)${DONE}`,
    'const TRACKS: [(&str, &str); 1] = [("rain", "Rain")];',
  ),
  attack(
    PATH,
    "finds another thing in a list of its own",
    `let (_, name) = TRACKS.iter().find(|(id, _)| *id != value).ok_or("none")?; std::fs::write(format!("/music/{value}.mp3"), name)${DONE}`,
    'const TRACKS: [(&str, &str); 1] = [("rain", "Rain")];',
  ),
  attack(PATH, "opens a film", `ffmpeg::format::input(&value)${DONE}`),
];
