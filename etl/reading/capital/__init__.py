"""Capital across a border: sums that one state's government, lenders or companies put, lend or pledge in another."""
