using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.DependencyInjection;

/// <summary>Controllers come from the container, with their properties set; the container also disposes them.</summary>
internal sealed class ServiceControllerActivatorProvider : IControllerActivatorProvider
{
    public Func<ControllerContext, object> CreateActivator(ControllerActionDescriptor descriptor)
    {
        var type = descriptor.ControllerTypeInfo.AsType();
        return context => context.HttpContext.RequestServices.GetService(type) ?? ActivatorUtilities.CreateInstance(context.HttpContext.RequestServices, type);
    }

    public Action<ControllerContext, object>? CreateReleaser(ControllerActionDescriptor descriptor) => null;
}

/// <summary>The same for page models.</summary>
internal sealed class ServicePageModelActivatorProvider : IPageModelActivatorProvider
{
    public Func<PageContext, object> CreateActivator(CompiledPageActionDescriptor descriptor)
    {
        var type = (descriptor.ModelTypeInfo ?? throw new AbpException($"{descriptor.DisplayName} has no model.")).AsType();
        return context => context.HttpContext.RequestServices.GetService(type) ?? ActivatorUtilities.CreateInstance(context.HttpContext.RequestServices, type);
    }

    public Action<PageContext, object>? CreateReleaser(CompiledPageActionDescriptor descriptor) => null;
}

/// <summary>The same for view components.</summary>
internal sealed class ServiceViewComponentActivator : IViewComponentActivator
{
    public object Create(ViewComponentContext context)
    {
        var services = context.ViewContext.HttpContext.RequestServices;
        var type = context.ViewComponentDescriptor.TypeInfo.AsType();
        return services.GetService(type) ?? ActivatorUtilities.CreateInstance(services, type);
    }

    public void Release(ViewComponentContext context, object viewComponent)
    {
        // The request's scope disposes what it created.
    }
}
