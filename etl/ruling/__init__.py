"""What people rule on facts: from proposals to rulings, and from rulings to what they tell."""
