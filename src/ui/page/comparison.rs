//! The comparison sheet: what the family said, in the order and the codes of the register.

use crate::ui::part::Doc;
use crate::ui::view::Context;

pub(crate) fn comparison(doc: &mut Doc, app: &Context) {
    doc.heading(app.words().welfare.comparison.into());
}
