"""Small parts that every page is made of. They know no record and no vault."""
