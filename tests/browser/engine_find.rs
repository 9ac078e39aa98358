//! Where the browsers of this machine are.

use std::fs;
use std::path::PathBuf;

/// The first of these programs that the path has.
pub(super) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    names
        .iter()
        .flat_map(|name| std::env::split_paths(&path).map(move |it| it.join(name)))
        .find(|it| it.is_file())
}

/// The browser that comes with the library; its folder carries the machine's kind and a version.
pub(super) fn mini_browser() -> PathBuf {
    let children = |place: PathBuf| {
        fs::read_dir(place).into_iter().flatten().filter_map(|it| Some(it.ok()?.path())).collect::<Vec<_>>()
    };
    ["/usr/lib", "/usr/libexec", "/usr/lib64"]
        .into_iter()
        .flat_map(|it| children(it.into()).into_iter().chain([PathBuf::from(it)]))
        .flat_map(|it| ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"].map(|name| it.join(name)))
        .map(|it| it.join("MiniBrowser"))
        .find(|it| it.is_file())
        .expect("MiniBrowser, which comes with WebKitWebDriver; `cargo xtask test` installs it")
}
