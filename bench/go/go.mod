module go-to-rust/bench

go 1.26
