use crate::what_if::{Unshown, WhatIf};

pub(crate) const UNSHOWN: &[Unshown] = &[];

pub(crate) const LIST: &[WhatIf] = &[];
