//! Mounts the page.

fn main() {
    layak::ui::start();
}
