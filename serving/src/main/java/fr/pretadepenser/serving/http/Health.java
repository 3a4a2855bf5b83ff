package fr.pretadepenser.serving.http;

/** What a health probe answers. */
public record Health(String status) {}
