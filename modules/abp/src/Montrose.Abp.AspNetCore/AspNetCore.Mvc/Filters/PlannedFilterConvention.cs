using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Volo.Abp.AspNetCore.Mvc.AntiForgery;
using Volo.Abp.Uow;

namespace Volo.Abp.AspNetCore.Mvc.Filters;

/// <summary>Makes each action's plan at start-up and hands it its own filter; antiforgery only where an unsafe method can come.</summary>
internal sealed class PlannedFilterConvention(ActionPlanOptions options, IUnitOfWorkManager unitsOfWork, AutoAntiforgeryFilter antiforgery)
    : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers)
            foreach (var action in controller.Actions)
            {
                action.Filters.Add(new PlannedActionFilter(new ActionPlan(controller.ControllerType, action.ActionMethod, options), unitsOfWork));
                if (antiforgery.Covers(controller, action))
                    action.Filters.Add(antiforgery);
            }
    }
}
