using Montrose.Isolation.Tests.World;
using static Montrose.Isolation.Tests.World.Who;

namespace Montrose.Isolation.Tests.Policy;

/// <content>Users, roles and imports.</content>
public static partial class IsolationPolicy
{
    private static readonly Rule[] Users =
    [
        new("GET api/app/user", Admins, Rows.Agency),
        new("GET api/app/user/role-options", Admins),
        new("GET api/app/user/{id}", Admins, Rows.Agency) { Ids = { ["id"] = Subjects.User } },
        new("GET api/app/user/{id}/permissions", Admins) { Ids = { ["id"] = Subjects.User } },
        new("PUT api/app/user/{id}", Admins, Rows.Agency) { Ids = { ["id"] = Subjects.User }, Body = """{ "name": "Ada", "userName": "{unique}", "concurrencyStamp": "" }""", Takes = ["roles"], ShowsNothingBecause = "it answers with the new name" },
        new("POST api/app/user/{id}/activate", Admins) { Ids = { ["id"] = Subjects.User } },
        new("POST api/app/user/{id}/deactivate", Admins) { Ids = { ["id"] = Subjects.User } },
        new("DELETE api/app/user/{id}", Admins) { Ids = { ["id"] = Subjects.User } },
        new("GET dashboard/admin/people", Admins, Rows.Agency),
        new("GET dashboard/admin/people/{id:guid}", Admins, Rows.Agency) { Ids = { ["id"] = Subjects.User } },
        new("POST dashboard/admin/people/{id:guid}", Admins) { Ids = { ["id"] = Subjects.User }, Form = "Input.Name=Ada&Input.UserName={unique}", Takes = ["Input.Roles"] },
        new("POST dashboard/admin/people/{id:guid}?handler=Activate", Admins) { Ids = { ["id"] = Subjects.User } },
        new("POST dashboard/admin/people/{id:guid}?handler=Deactivate", Admins) { Ids = { ["id"] = Subjects.User } },
        new("POST dashboard/admin/people/{id:guid}?handler=Delete", Admins) { Ids = { ["id"] = Subjects.User } },
        new("GET dashboard/admin/people/{id:guid}/permissions", Admins, Rows.Agency) { Ids = { ["id"] = Subjects.User } },
    ];

    private static readonly Rule[] AgencyRoles =
    [
        new("GET api/app/role", Admins, Rows.Agency),
        new("GET api/app/role/{id}", Admins, Rows.Agency) { Ids = { ["id"] = Subjects.Role } },
        new("POST api/app/role", Admins) { Body = """{ "name": "{unique}" }""" },
        new("POST api/app/role/{id}/rename", Admins) { Ids = { ["id"] = Subjects.Role }, Body = """{ "name": "{unique}" }""" },
        new("DELETE api/app/role/{id}", Admins) { Ids = { ["id"] = Subjects.Role } },
        new("GET api/app/role/matrix", Admins) { Query = "filter=user" },
        new("POST api/app/role/save-matrix", Admins) { Body = """{ "permissions": [], "roles": [] }""" },
        new("GET dashboard/admin/roles", Admins, Rows.Agency),
        new("POST dashboard/admin/roles?handler=Create", Admins) { Form = "Input.Name={unique}" },
        new("POST dashboard/admin/roles?handler=Rename", Admins) { Ids = { ["id"] = Subjects.Role }, Form = "id={id}&rename.Name={unique}" },
        new("POST dashboard/admin/roles?handler=Delete", Admins) { Ids = { ["id"] = Subjects.Role }, Form = "id={id}" },
        new("GET dashboard/admin/roles/matrix", Admins) { Query = "filter=user" },
        new("POST dashboard/admin/roles/matrix", Admins) { Form = "Input.Permissions=AbpIdentity.Users" },
    ];

    private static readonly Rule[] Imports =
    [
        new("GET api/app/people-import", Admin, Rows.Agency),
        new("GET api/app/people-import/{id}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.PeopleImport } },
        new("POST api/app/people-import/upload", Admin) { Status = 403, Picture = "file" }, // a picture is no CSV file
        new("POST api/app/people-import/{id}/check", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.PeopleImport }, Body = """{ "fields": [1, 2], "kind": 2, "department": 1 }""" },
        new("POST api/app/people-import/{id}/import", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.PeopleImport }, Status = 403 }, // not before the dry run
        new("POST api/app/people-import/{id}/discard", Admin) { Ids = { ["id"] = Subjects.PeopleImport } },
        new("GET api/app/people-import/{id}/rejected", Admin) { Ids = { ["id"] = Subjects.PeopleImport } },
        new("GET dashboard/admin/people/import", Admin, Rows.Agency),
        new("POST dashboard/admin/people/import", Admin) { Status = 422, Picture = "upload" },
        new("GET dashboard/admin/people/import/{id:guid}", Admin, Rows.Agency) { Ids = { ["id"] = Subjects.PeopleImport } },
        new("GET dashboard/admin/people/import/{id:guid}?handler=Rejected", Admin) { Ids = { ["id"] = Subjects.PeopleImport } },
        new("POST dashboard/admin/people/import/{id:guid}?handler=Check", Admin) { Ids = { ["id"] = Subjects.PeopleImport }, Form = "Input.Fields[0]=Email&Input.Fields[1]=Name&Input.Kind=Agent&Input.Department=Support" },
        new("POST dashboard/admin/people/import/{id:guid}?handler=Import", Admin) { Ids = { ["id"] = Subjects.PeopleImport }, Status = 422 },
        new("POST dashboard/admin/people/import/{id:guid}?handler=Discard", Admin) { Ids = { ["id"] = Subjects.PeopleImport } },
    ];
}
