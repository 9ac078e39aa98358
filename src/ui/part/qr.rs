//! A QR as one path, dark on white whatever the colours of the page are.

use std::fmt::Write;

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

use super::Doc;

/// White around the squares, as the standard demands.
const QUIET: i32 = 4;

/// Draws the address with the code at its end; whether it fits.
#[inline(never)]
pub(crate) fn qr(doc: &mut Doc, address: &str, code: &str, label: &'static str) -> bool {
    let Some((size, path)) = path(address, code) else { return false };
    doc.begin("svg", "qr");
    doc.set("viewBox", format!("0 0 {size} {size}"));
    doc.attr("role", "img");
    doc.attr("aria-label", label);
    for (d, fill) in [(format!("M0 0h{size}v{size}H0z"), "#fff"), (path, "#000")] {
        doc.open("path");
        doc.set("d", d);
        doc.attr("fill", fill);
        doc.end();
    }
    doc.end();
    true
}

/// The width with the white around, and the dark squares. The letters of a code take less room in a
/// segment of their own.
fn path(address: &str, code: &str) -> Option<(i32, String)> {
    let parts = [QrSegment::make_bytes(address.as_bytes()), QrSegment::make_alphanumeric(code)];
    // Letters and bits of answers look like chance already, so one mask is as good as another, and
    // weighing all eight would weigh as much in the download as the rest of this.
    let mask = Some(Mask::new(2));
    let (first, last) = (Version::MIN, Version::MAX);
    let drawn = QrCode::encode_segments_advanced(&parts, QrCodeEcc::Medium, first, last, mask, false).ok()?;
    let mut path = String::new();
    for y in 0..drawn.size() {
        let mut x = 0;
        while x < drawn.size() {
            let n = (x..drawn.size()).take_while(|it| drawn.get_module(*it, y)).count();
            if n > 0 {
                let _ = write!(path, "M{} {}h{n}v1h-{n}z", x + QUIET, y + QUIET);
            }
            x += 1 + i32::try_from(n).unwrap_or(0);
        }
    }
    Some((drawn.size() + 2 * QUIET, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Paints the path, larger, and reads the picture as a phone would.
    fn read(size: i32, path: &str) -> String {
        const SCALE: usize = 4;
        let size = usize::try_from(size).expect("a width");
        let mut dark = vec![false; size * size];
        for part in path.split('M').skip(1) {
            let numbers: Vec<usize> = part
                .split(|it: char| !it.is_ascii_digit())
                .filter(|it| !it.is_empty())
                .map(|it| it.parse().expect("a number"))
                .collect();
            let [x, y, n, 1, back] = numbers[..] else { panic!("{part}") };
            assert_eq!(n, back);
            for square in &mut dark[y * size + x..][..n] {
                *square = true;
            }
        }
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(size * SCALE, size * SCALE, |x, y| {
            if dark[y / SCALE * size + x / SCALE] { 0 } else { 255 }
        });
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1, "one code");
        grids[0].decode().expect("it can be read").1
    }

    #[test]
    fn a_phone_reads_what_was_drawn() {
        for n in [20, 108, 292] {
            let address = "https://contoh.id/layak/#/terima/";
            let code: String = "1549B0B8W4MP515HPS4P".chars().cycle().take(n).collect();
            let (size, drawn) = path(address, &code).expect("it fits");
            println!("{n} letters: {size} squares wide, a path of {} bytes", drawn.len());
            assert_eq!(read(size, &drawn), format!("{address}{code}"));
        }
        assert!(path("", &"1".repeat(5_000)).is_none());
    }
}
