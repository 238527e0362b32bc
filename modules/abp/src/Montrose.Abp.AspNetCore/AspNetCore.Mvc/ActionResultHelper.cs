using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Threading;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>Tells actions that answer with data from those that answer with a page, a file or a redirect.</summary>
public static class ActionResultHelper
{
    public static List<Type> ObjectResultTypes { get; } = [typeof(JsonResult), typeof(ObjectResult), typeof(NoContentResult)];

    public static bool IsObjectResult(Type returnType, params Type[] excludeTypes)
    {
        var type = AsyncHelper.UnwrapTask(returnType);
        if (!typeof(IActionResult).IsAssignableFrom(type))
            return true;
        return ObjectResultTypes.Exists(known => known.IsAssignableFrom(type)) && !excludeTypes.Any(excluded => excluded.IsAssignableFrom(type));
    }
}
