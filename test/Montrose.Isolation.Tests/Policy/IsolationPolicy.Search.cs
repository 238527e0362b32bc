using Montrose.Isolation.Tests.World;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>The search over everything, and the API's reference.</content>
public static partial class IsolationPolicy
{
    private const string OnlyWithPermissions = "whoever holds no permission finds nothing; SearchIsolationTests holds who finds what";

    private static readonly Rule[] Search =
    [
        new("GET api/app/search", SignedIn, Rows.Client) { Query = "text=canary-&maxPerKind=20", ShowsNothingBecause = OnlyWithPermissions },
        new("GET api/app/search/recent", SignedIn, Rows.Own),
        new("POST api/app/search/remember", SignedIn, Rows.Client) { Ids = { ["id"] = Subjects.OwnClient }, Body = """{ "kind": "client", "id": "{id}" }""", StatusFor = NotOfClients },
        new("GET dashboard/search", SignedIn, Rows.Client) { Query = "q=canary-", ShowsNothingBecause = OnlyWithPermissions },
        new("GET dashboard/search?handler=Results", SignedIn, Rows.Client) { Query = "q=canary-", ShowsNothingBecause = OnlyWithPermissions },
        new("POST dashboard/search?handler=Remember", SignedIn, Rows.Client) { Ids = { ["id"] = Subjects.OwnClient }, Form = "Kind=client&Id={id}", StatusFor = NotOfClients },
    ];

    private static readonly Rule[] ApiReference =
    [
        new("GET dashboard/api", HostAdmin | Admin | Agent | Client),
        new("GET dashboard/api/{id}", HostAdmin | Admin | Agent | Client) { Values = { ["id"] = "Client_GetList" } },
    ];

    private static int? NotOfClients(Principal principal) => principal.Kind is Admin or Agent ? null : 404;
}
