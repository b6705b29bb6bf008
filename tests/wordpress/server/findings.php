<?php
/* A must-use plugin: WordPress may fetch from loopback, and a page is shown in the theme it asks for. */
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, (int) getenv('SITE_PORT')]);
$theme = sanitize_key($_GET['theme'] ?? '');
if ($theme !== '') {
    add_filter('pre_option_template', fn() => $theme);
    add_filter('pre_option_stylesheet', fn() => $theme);
}
