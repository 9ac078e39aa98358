//! What the browser is told that the page may do: as little as it needs.
//!
//! The same policy goes into the page itself, for hosts that cannot set headers and for copies
//! opened from elsewhere, and into `dist/_headers`, which static hosts and our own server read.

/// Sources that are the same for every build; `script-src` and `style-src` also get the hashes of
/// what stands inside the page.
const FIXED: &str = "img-src 'self' data:; connect-src 'self'; manifest-src 'self'; \
     worker-src 'self'; base-uri 'none'; form-action 'none'; \
     require-trusted-types-for 'script'; trusted-types layak";

/// The Content Security Policy for a page with these inline scripts and styles, given as hashes.
///
/// Trusted Types are demanded and one is made, once, by the start script: the address of the service
/// worker. No other text ever becomes code or markup.
/// `wasm-unsafe-eval` allows WebAssembly and nothing else; `eval` and handlers written into the
/// markup stay forbidden.
pub(crate) fn content_security_policy(scripts: &[String], styles: &[String]) -> String {
    let scripts = sources("script-src 'self' 'wasm-unsafe-eval'", scripts);
    let styles = sources("style-src 'self'", styles);
    format!("default-src 'none'; {scripts}; {styles}; {FIXED}")
}

/// What keeps its name only as long as its content: it may be kept for ever. Everything else is asked
/// for again, so that a new version is seen.
const HASHED: [&str; 3] = ["/*.wasm", "/app-*.js", "/*.css"];

/// The `_headers` file: a block that holds for every path, then how long what is kept.
pub(crate) fn headers_file(policy: &str) -> String {
    // A page cannot say by itself who may frame it; only the header counts for that.
    let policy = format!("{policy}; frame-ancestors 'none'");
    let lines = [
        ("Content-Security-Policy", policy.as_str()),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", &permissions()),
    ]
    .map(|(name, value)| format!("  {name}: {value}\n"));
    let kept = HASHED
        .map(|it| format!("{it}\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n"));
    format!("/*\n{}  Cache-Control: no-cache\n{}", lines.concat(), kept.concat())
}

fn sources(directive: &str, hashes: &[String]) -> String {
    let mut words = vec![directive.to_owned()];
    words.extend(hashes.iter().map(|it| format!("'{it}'")));
    words.join(" ")
}

/// Denies every capability that current browsers know by name.
fn permissions() -> String {
    const NAMES: [&str; 23] = [
        "accelerometer",
        "autoplay",
        "browsing-topics",
        "camera",
        "display-capture",
        "encrypted-media",
        "fullscreen",
        "gamepad",
        "geolocation",
        "gyroscope",
        "hid",
        "identity-credentials-get",
        "idle-detection",
        "local-fonts",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "publickey-credentials-get",
        "screen-wake-lock",
        "serial",
        "usb",
        "xr-spatial-tracking",
    ];
    NAMES.map(|it| format!("{it}=()")).join(", ")
}
