//! Every file once more as a server may send it, made small beforehand with all the time it takes.

use std::fs;
use std::path::Path;

use crate::step::{Done, Problem};

/// What such a file is called: the name of the other and this.
pub(crate) const ENDING: &str = ".br";

/// Writes them beside the files of a folder.
pub(crate) fn beside(dist: &str) -> Done {
    let failed = |why: String| Problem::new(format!("{dist}/ cannot be compressed ({why}); build again."));
    for entry in fs::read_dir(dist).map_err(|it| failed(it.to_string()))? {
        let place = entry.map_err(|it| failed(it.to_string()))?.path();
        if worth(&place) {
            let bytes = fs::read(&place).map_err(|it| failed(it.to_string()))?;
            let small = brotli(&bytes).map_err(|it| failed(it.to_string()))?;
            let name = [&place.to_string_lossy(), ENDING].concat();
            fs::write(name, small).map_err(|it| failed(it.to_string()))?;
        }
    }
    Ok(())
}

/// As small as it gets.
pub(crate) fn brotli(mut bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let quality = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut small, &quality)?;
    Ok(small)
}

/// What a visit loads; the one file is taken along and not visited.
fn worth(place: &Path) -> bool {
    let ending = place.extension().and_then(|it| it.to_str());
    matches!(ending, Some("html" | "js" | "wasm")) && !place.ends_with(crate::one_file::NAME)
}
