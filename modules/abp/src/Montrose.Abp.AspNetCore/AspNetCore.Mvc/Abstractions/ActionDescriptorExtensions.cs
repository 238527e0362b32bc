using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Volo.Abp;
using Volo.Abp.AspNetCore.Mvc;

namespace Microsoft.AspNetCore.Mvc.Abstractions;

/// <summary>What an action is: a controller's method or a page.</summary>
public static class ActionDescriptorExtensions
{
    public static ControllerActionDescriptor AsControllerActionDescriptor(this ActionDescriptor actionDescriptor)
        => actionDescriptor as ControllerActionDescriptor
            ?? throw new AbpException($"{actionDescriptor.DisplayName} is no action of a controller.");

    public static MethodInfo GetMethodInfo(this ActionDescriptor actionDescriptor)
        => actionDescriptor.AsControllerActionDescriptor().MethodInfo;

    public static Type GetReturnType(this ActionDescriptor actionDescriptor) => actionDescriptor.GetMethodInfo().ReturnType;

    public static bool HasObjectResult(this ActionDescriptor actionDescriptor)
        => ActionResultHelper.IsObjectResult(actionDescriptor.GetReturnType());

    public static bool IsControllerAction(this ActionDescriptor actionDescriptor) => actionDescriptor is ControllerActionDescriptor;

    public static bool IsPageAction(this ActionDescriptor actionDescriptor) => actionDescriptor is PageActionDescriptor;

    public static PageActionDescriptor AsPageAction(this ActionDescriptor actionDescriptor)
        => actionDescriptor as PageActionDescriptor
            ?? throw new AbpException($"{actionDescriptor.DisplayName} is no page.");
}
