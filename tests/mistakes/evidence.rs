//! The table of what was measured: `docs/evidence.md`.

/// Its place in the checkout.
pub const FILE: &str = "docs/evidence.md";

/// The names of the mistakes that it has, each with its whole row.
pub fn rows(table: &str) -> impl Iterator<Item = (&str, &str)> {
    table.lines().filter_map(|row| {
        let (name, _) = row.strip_prefix("| `")?.split_once('`')?;
        Some((name, row))
    })
}
