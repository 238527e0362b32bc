using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Montrose.Web.Hosting.Idempotency;

/// <summary>Every action of the API that changes something takes an Idempotency-Key.</summary>
public class IdempotencyConvention : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        foreach (var action in application.Controllers.SelectMany(static c => c.Actions).Where(IsChange))
            action.Filters.Add(new ServiceFilterAttribute<IdempotencyFilter> { Order = IdempotencyFilter.Place });
    }

    private static bool IsChange(ActionModel action) =>
        action.Selectors.SelectMany(static s => s.ActionConstraints.OfType<HttpMethodActionConstraint>()).SelectMany(static c => c.HttpMethods)
            .Any(static m => !HttpMethods.IsGet(m) && !HttpMethods.IsHead(m) && !HttpMethods.IsOptions(m));
}
