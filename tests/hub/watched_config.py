"""The class's own configuration, and somebody who may look on and send the culler."""

import os

from widgets.hub.run import CONFIG

load_subconfig(str(CONFIG))  # noqa: F821 - JupyterHub puts it here
c = get_config()  # noqa: F821

c.JupyterHub.services.append({"name": "watcher", "api_token": os.environ["GOOD_CRY_WATCHER"]})
scopes = ["list:users", "read:users", "read:users:activity", "read:servers", "delete:servers"]
c.JupyterHub.load_roles.append({"name": "watcher", "services": ["watcher"], "scopes": scopes})
