<?php
/*
 * Sets WordPress up without a person. Reads posts from standard input as JSON, saves each as the role
 * that it names would, with what WordPress takes away from that role, and tells as JSON what is kept.
 */
define('WP_INSTALLING', true);
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A council', 'administrator', 'admin@example.org', true, '', getenv('WP_PASSWORD'));
foreach (['editor', 'author'] as $role) {
    $id = wp_create_user($role, wp_generate_password(), "$role@example.org");
    (new WP_User($id))->set_role($role);
}
$saved = [];
foreach (json_decode(file_get_contents('php://stdin'), true) as $post) {
    wp_set_current_user(get_user_by('login', $post['role'])->ID);
    kses_init();
    $id = wp_insert_post([
        'post_title' => $post['form'],
        'post_content' => wp_slash($post['content']),
        'post_status' => 'publish',
    ]);
    $saved[] = [...$post, 'id' => $id, 'content' => get_post($id)->post_content];
}
echo "\n", json_encode($saved);
