//! Packages from a Debian or Ubuntu archive, for the few programs that cargo and npm do not have.

use crate::call::{Call, on_path};
use crate::step::{Done, Problem};

/// Installs `packages`; `what` names them in the sentence for machines without `apt-get`.
pub(crate) fn install(what: &str, packages: &[&str]) -> Done {
    let by_hand = || {
        Problem::new(format!(
            "{what} is missing and cannot be installed from here; install it with your package \
             manager (on Debian `apt-get install {}`) and run the chore again.",
            packages.join(" ")
        ))
    };
    if !on_path("apt-get") {
        return Err(by_hand());
    }
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(packages);
    // An empty or outdated package list is the usual reason for a first failure.
    apt_get(&install)
        .or_else(|_| apt_get(&["update"]).and_then(|()| apt_get(&install)))
        .map_err(|_| by_hand())
}

fn apt_get(arguments: &[&str]) -> Done {
    let is_root = Call::new("id", ["-u"]).read()?.trim() == "0";
    let call = if is_root {
        Call::new("apt-get", arguments)
    } else {
        Call::new("sudo", ["apt-get"].iter().chain(arguments))
    };
    call.env("DEBIAN_FRONTEND", "noninteractive").run()
}
