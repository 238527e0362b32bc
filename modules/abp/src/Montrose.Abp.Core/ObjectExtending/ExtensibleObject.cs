using System.ComponentModel.DataAnnotations;
using Volo.Abp.Data;

namespace Volo.Abp.ObjectExtending;

/// <summary>Base of DTOs that can be extended from outside.</summary>
[Serializable]
public class ExtensibleObject : IHasExtraProperties, IValidatableObject
{
    public ExtensibleObject()
        : this(setDefaultsForExtraProperties: true)
    {
    }

    public ExtensibleObject(bool setDefaultsForExtraProperties)
    {
        ExtraProperties = new ExtraPropertyDictionary();
        if (setDefaultsForExtraProperties)
            this.SetDefaultsForExtraProperties();
    }

    public ExtraPropertyDictionary ExtraProperties { get; protected set; }

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        ExtensibleObjectValidator.GetValidationErrors(this, validationContext);
}
