using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.DependencyInjection;

/// <summary>Controllers, page models and view components are transient services.</summary>
internal sealed class MvcConventionalRegistrar : DefaultConventionalRegistrar
{
    protected override bool IsConventionalRegistrationDisabled(Type type)
        => !IsMvcService(type) || base.IsConventionalRegistrationDisabled(type);

    protected override ServiceLifetime? GetDefaultLifeTimeOrNull(Type type) => ServiceLifetime.Transient;

    private static bool IsMvcService(Type type)
        => typeof(ControllerBase).IsAssignableFrom(type)
            || typeof(PageModel).IsAssignableFrom(type)
            || typeof(ViewComponent).IsAssignableFrom(type)
            || type.GetCustomAttribute<ControllerAttribute>(inherit: true) is not null;
}
