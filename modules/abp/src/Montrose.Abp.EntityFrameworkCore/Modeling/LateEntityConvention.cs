using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Volo.Abp.EntityFrameworkCore.Modeling;

/// <summary>Finds, when the model is finished, the entities that nobody has configured yet, and tidies up after it.</summary>
internal sealed class LateEntityConvention(Action<ModelBuilder, IMutableEntityType> configure) : IModelFinalizingConvention
{
    public const string Configured = "Abp:Configured";

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        var model = (IMutableModel)modelBuilder.Metadata;
#pragma warning disable EF1001 // The one way from a convention to the builder that the configuration uses.
        var builder = new ModelBuilder(model);
#pragma warning restore EF1001
        foreach (var entityType in model.GetEntityTypes().ToList())
        {
            configure(builder, entityType);
            entityType.RemoveAnnotation(Configured);
        }
    }
}
