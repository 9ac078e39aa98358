//! The whole application as one file, for where there is no connection at all: it arrives by chat or
//! on a card and opens from there.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::step::{Done, Problem};

/// What it is called in `dist/`.
pub(crate) const NAME: &str = "layak.html";

/// What the page is called on a home screen. A file from a chat is no place that can be installed, and
/// there is nothing beside it.
const MANIFEST: &str = "<link rel=\"manifest\" href=\"manifest.webmanifest\">";

/// The page with script and program inside. `page` is the finished page but for its policy.
pub(crate) fn from(dist: &str, page: &str) -> Done<String> {
    let (script, program) = (name(dist, "js", ".js")?, name(dist, "wasm", "_bg.wasm")?);
    let glue = fs::read_to_string(Path::new(dist).join(&script)).map_err(|it| unusable(&it.to_string()))?;
    let bytes = fs::read(Path::new(dist).join(&program)).map_err(|it| unusable(&it.to_string()))?;
    let glue = closed(&glue).ok_or_else(|| unusable("its script ends in another way than it did"))?;
    let import = format!("import(\"./{script}\")");
    let address = format!("fetch(\"./{program}\")");
    let begin = "<script type=\"module\">\n";
    for part in [import.as_str(), &address, begin, MANIFEST] {
        if !page.contains(part) {
            return Err(unusable(&format!("its page has no {part}")));
        }
    }
    let glue =
        [begin, "const packed = document.getElementById(\"packed\");\nconst begin = ", &glue, ";\n"].concat();
    let bytes_of = "Uint8Array.from(atob(packed.textContent), (it) => it.charCodeAt(0))";
    let page = page
        .replacen(MANIFEST, "", 1)
        .replace(&import, "Promise.resolve({ default: begin })")
        .replace(&address, bytes_of)
        .replacen(begin, &glue, 1);
    // The program is text that nobody runs until the script unpacks it.
    let data =
        ["<script type=\"application/octet-stream\" id=\"packed\">", &STANDARD.encode(bytes), "</script>\n"];
    Ok(page.replacen("</body>", &[&data.concat(), "</body>"].concat(), 1))
}

/// The script as a function called at once that gives what starts the program.
fn closed(glue: &str) -> Option<String> {
    let (text, names) =
        glue.trim_end().strip_suffix("};").or(glue.trim_end().strip_suffix('}'))?.rsplit_once("export{")?;
    let start = names.split(',').find_map(|it| it.strip_suffix(" as default"))?;
    Some(["(() => {", text, ";return ", start, ";})()"].concat())
}

fn name(dist: &str, extension: &str, ending: &str) -> Done<String> {
    let entries = fs::read_dir(dist).map_err(|error| unusable(&error.to_string()))?;
    let mut names = entries.filter_map(|it| it.ok()?.file_name().into_string().ok());
    let fits = |it: &String| {
        it.starts_with("app-")
            && it.ends_with(ending)
            && Path::new(it).extension().is_some_and(|it| it == extension)
    };
    names.find(fits).ok_or_else(|| unusable(&format!("there is no file that ends in {ending}")))
}

fn unusable(why: &str) -> Problem {
    Problem::new(format!("{NAME} cannot be made: {why}; remove dist/ and build again."))
}
