import english from "./en-US";
import { provideMessages } from "./messages";
import chinese from "./zh-CN";

// For what has no start of its own to wait in: tests and scripts.
provideMessages("en-US", english);
provideMessages("zh-CN", chinese);
