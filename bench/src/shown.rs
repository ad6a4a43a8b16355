//! Figures as they stand on pages: with two digits, which is all that
//! they are worth.

/// `0.27`, `1.3`, `75`, `130`.
pub fn ratio(ratio: f64) -> String {
    match ratio {
        r if r < 0.01 => format!("{r:.3}"),
        r if r < 1.0 => format!("{r:.2}"),
        r if r < 9.95 => format!("{r:.1}"),
        r => whole(r),
    }
}

/// `18 ns`, `0.27 µs`, `1.0 ms`.
pub fn time(ns: f64) -> String {
    let (value, unit) = match ns {
        ns if ns < 99.5 => (ns, "ns"),
        ns if ns < 99.5e3 => (ns / 1e3, "µs"),
        ns => (ns / 1e6, "ms"),
    };
    let digits = match value {
        v if v < 0.995 => format!("{v:.2}"),
        v if v < 9.95 => format!("{v:.1}"),
        v => whole(v),
    };
    format!("{digits} {unit}")
}

/// `450 bytes`, `2,800 bytes`.
pub fn bytes(bytes: f64) -> String {
    let digits = whole(bytes);
    format!("{digits} bytes")
}

/// `12 MB`.
pub fn megabytes(bytes: f64) -> String {
    format!("{:.1} MB", bytes / 1e6)
}

/// How many of something there are for each: `0`, `0.02`, `3.1`.
pub fn each(count: f64) -> String {
    match count {
        c if c < 0.005 => "0".to_owned(),
        c if c < 0.95 => format!("{c:.2}"),
        c if c < 9.95 => format!("{c:.1}"),
        c => whole(c),
    }
}

/// Two digits, and a comma for each thousand.
fn whole(value: f64) -> String {
    let scale = 10f64.powi((value.abs().log10().floor() as i32 - 1).max(0));
    let rounded = ((value / scale).round() * scale) as u64;
    let digits = rounded.to_string();
    let mut shown = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_digits() {
        let ratios = [
            0.0042, 0.0131, 0.504, 0.998, 1.04, 9.96, 74.6, 131.0, 1234.0,
        ];
        let shown = ratios.map(ratio);
        assert_eq!(
            shown,
            [
                "0.004", "0.01", "0.50", "1.00", "1.0", "10", "75", "130", "1,200"
            ]
        );
        let times = [0.4, 18.2, 266.0, 1_040.0, 66_000.0, 1_000_000.0];
        assert_eq!(
            times.map(time),
            ["0.40 ns", "18 ns", "0.27 µs", "1.0 µs", "66 µs", "1.0 ms"]
        );
        assert_eq!(bytes(2765.0), "2,800 bytes");
        assert_eq!(each(3.24), "3.2");
    }
}
