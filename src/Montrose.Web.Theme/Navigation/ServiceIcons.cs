using Montrose.Clients;

namespace Montrose.Web.Theme.Navigation;

/// <summary>The icon of each service.</summary>
public static class ServiceIcons
{
    public static string Of(ServiceKind service) => service switch
    {
        ServiceKind.Marketing => "speakerphone",
        ServiceKind.Website => "world",
        ServiceKind.Courses => "school",
        ServiceKind.Support => "headset",
        ServiceKind.Crm => "address-book",
        ServiceKind.Cms => "article",
        ServiceKind.Commerce => "shopping-bag",
        _ => "apps",
    };
}
